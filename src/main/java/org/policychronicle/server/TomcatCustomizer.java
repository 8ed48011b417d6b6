package org.policychronicle.server;

import java.util.concurrent.Executor;

import org.apache.catalina.Lifecycle;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.AbstractProtocol;
import org.apache.coyote.ProtocolHandler;
import org.apache.coyote.http11.Http11Nio2Protocol;
import org.apache.tomcat.util.threads.ThreadPoolExecutor;
import org.jspecify.annotations.Nullable;
import org.policychronicle.web.PlainErrorPage;
import org.policychronicle.web.PostAddresses;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/**
 * Sets what Boot has no settings for, and knows how many of the threads that answer are
 * taken. Over asynchronous channels a quarter more answers go out in the same time than
 * over a selector, whose thread each answer has to wake.
 */
class TomcatCustomizer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	static {
		// Read by the JDK when the first group of channels is made. Of several
		// events that come at once, it leaves all but the first to another thread
		// if the first belongs to a channel closed in the meantime: where there
		// was no other thread, nobody was let in any more.
		System.setProperty("sun.nio.ch.internalThreadPoolSize", "2");
	}

	// Room in the kernel, which takes twice as much, for a whole page: a slow reader then
	// holds no thread. A longer document is left to SlowReaderFilter.
	private static final String SEND_BUFFER = Integer.toString(128 * 1024);

	// A page in one write rather than six, and from where the kernel takes it.
	private static final String WRITE_BUFFER = Integer.toString(48 * 1024);

	// Twice what headers may take: what is left unread when a connection ends has the
	// system throw away the answer that says why (RFC 9112, section 9.6).
	private static final String READ_BUFFER = Integer.toString(16 * 1024);

	private static final int QUARTER = 4;

	private final PlainErrorPage errorPage;

	private final PostAddresses posts;

	private @Nullable ProtocolHandler protocol;

	TomcatCustomizer(PlainErrorPage errorPage, PostAddresses posts) {
		this.errorPage = errorPage;
		this.posts = posts;
	}

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.setProtocol(Http11Nio2Protocol.class.getName());
		factory.addConnectorCustomizers(this::customize);
		factory.addContextCustomizers((context) -> {
			context.getParent().getPipeline().addValve(new ErrorPageValve(this.errorPage));
			context.getParent().getPipeline().addValve(new ReadOnlyValve(this.posts));
		});
	}

	private void customize(Connector connector) {
		connector.setProperty("socket.txBufSize", SEND_BUFFER);
		connector.setProperty("socket.appReadBufSize", READ_BUFFER);
		connector.setProperty("socket.appWriteBufSize", WRITE_BUFFER);
		connector.setProperty("socket.directBuffer", Boolean.TRUE.toString());
		this.protocol = connector.getProtocolHandler();
		connector.addLifecycleListener((event) -> {
			if (event.getType().equals(Lifecycle.AFTER_INIT_EVENT)
					&& connector.getProtocolHandler() instanceof AbstractProtocol<?> whole) {
				whole.setAdapter(new WholeServerAdapter(whole.getAdapter()));
			}
		});
	}

	/**
	 * Whether more than a quarter of the threads are taken, which readers alone never
	 * bring about.
	 */
	boolean areMany() {
		Executor executor = (this.protocol != null) ? this.protocol.getExecutor() : null;
		return executor instanceof ThreadPoolExecutor threads && this.protocol instanceof AbstractProtocol<?> limits
				&& threads.getActiveCount() * QUARTER > limits.getMaxThreads();
	}

}
