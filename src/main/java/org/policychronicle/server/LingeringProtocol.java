package org.policychronicle.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousSocketChannel;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import org.apache.coyote.Adapter;
import org.apache.coyote.http11.Http11Nio2Protocol;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler;
import org.apache.tomcat.util.net.Nio2Channel;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * HTTP over asynchronous channels: a quarter more answers in the same time than over a
 * selector, whose thread each answer has to wake. Before a connection is closed it is
 * read empty, for where something is left unread the system throws away the answer that
 * is still on its way (RFC 9112, section 9.6): a client whose headers are too long could
 * not read that they are.
 * <p>
 * Two threads wait for what happens on the channels, not one: of several events that come
 * at once, the JDK leaves all but the first to another thread if the first belongs to a
 * channel closed in the meantime. Where there was no other, nobody was let in any more.
 */
public class LingeringProtocol extends Http11Nio2Protocol {

	static {
		// read by the JDK when the first group of channels is made
		System.setProperty("sun.nio.ch.internalThreadPoolSize", "2");
	}

	private static final Logger logger = LoggerFactory.getLogger(LingeringProtocol.class);

	private static final int PIECE = 8 * 1024;

	private static final int MOST_PIECES = 32;

	/**
	 * Called by Tomcat, which is given the name of the class.
	 */
	public LingeringProtocol() {
		getEndpoint().setHandler(new LingeringHandler(getHandler()));
	}

	@Override
	public void setAdapter(Adapter adapter) {
		super.setAdapter(new WholeServerAdapter(adapter));
	}

	private static void lingerOn(AsynchronousSocketChannel channel) {
		try {
			channel.shutdownOutput();
			ByteBuffer piece = ByteBuffer.allocate(PIECE);
			for (int i = 0; i < MOST_PIECES; i++) {
				Future<Integer> read = channel.read(piece.clear());
				// what has not arrived yet is not waited for
				if (!read.isDone() || read.get() < 0) {
					return;
				}
			}
		}
		catch (IOException | ExecutionException | IllegalStateException ex) {
			logger.debug("The client has hung up, or is being read from", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** Tomcat's own, which is told of each connection just before it is closed. */
	private final class LingeringHandler implements Handler<Nio2Channel> {

		private final Handler<Nio2Channel> handler;

		LingeringHandler(Handler<Nio2Channel> handler) {
			this.handler = handler;
		}

		@Override
		public SocketState process(SocketWrapperBase<Nio2Channel> connection, SocketEvent event) {
			return this.handler.process(connection, event);
		}

		@Override
		public Object getGlobal() {
			return this.handler.getGlobal();
		}

		@Override
		public void release(SocketWrapperBase<Nio2Channel> connection) {
			this.handler.release(connection);
			// under TLS something more is said at the end
			if (!isSSLEnabled() && connection.getSocket().isOpen()) {
				lingerOn(connection.getSocket().getIOChannel());
			}
		}

		@Override
		public void pause() {
			this.handler.pause();
		}

		@Override
		public void recycle() {
			this.handler.recycle();
		}

	}

}
