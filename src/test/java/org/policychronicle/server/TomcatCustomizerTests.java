package org.policychronicle.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousChannelGroup;
import java.nio.channels.AsynchronousServerSocketChannel;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.CompletionHandler;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A client whose connection is closed comes back at once, again and again, and is let in
 * each time. With one thread that waits for the channels it was shut out for good after
 * some thousand times.
 */
class TomcatCustomizerTests {

	private static final int TIMES = 20_000;

	private static final int PATIENCE = 5_000;

	private final ExecutorService workers = Executors.newFixedThreadPool(4);

	private AsynchronousChannelGroup group;

	private AsynchronousServerSocketChannel server;

	@BeforeEach
	void listen() throws IOException {
		// as Tomcat does: first the protocol, then its group of channels
		assertThat(new TomcatCustomizer(Mockito.mock(), Mockito.mock())).isNotNull();
		this.group = AsynchronousChannelGroup.withThreadPool(this.workers);
		this.server = AsynchronousServerSocketChannel.open(this.group)
			.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
		this.server.accept(null, new Door());
	}

	@AfterEach
	void stop() throws IOException {
		this.group.shutdownNow();
		this.workers.shutdownNow();
	}

	@Test
	void whoComesBackAtOnceIsLetIn() throws IOException {
		for (int i = 0; i < TIMES; i++) {
			try (Socket client = new Socket()) {
				client.connect(this.server.getLocalAddress(), PATIENCE);
				client.setSoTimeout(PATIENCE);
				client.getOutputStream().write(1);
				assertThat(client.getInputStream().read()).isOne();
				if (i % 2 == 0) {
					assertThat(client.getInputStream().read()).isEqualTo(-1);
				}
			}
		}
	}

	/** Lets everybody in. */
	private final class Door implements CompletionHandler<AsynchronousSocketChannel, @Nullable Void> {

		@Override
		public void completed(AsynchronousSocketChannel client, @Nullable Void nothing) {
			TomcatCustomizerTests.this.server.accept(null, this);
			client.read(ByteBuffer.allocate(1), client, new Farewell());
		}

		@Override
		public void failed(Throwable failure, @Nullable Void nothing) {
			// the test is over
		}

	}

	/**
	 * Answers and closes the connection, waiting a moment for what the client may add.
	 */
	private static final class Farewell implements CompletionHandler<Integer, AsynchronousSocketChannel> {

		@Override
		public void completed(Integer read, AsynchronousSocketChannel client) {
			try (client) {
				client.write(ByteBuffer.wrap(new byte[] { 1 })).get();
				client.shutdownOutput();
				client.read(ByteBuffer.allocate(1));
			}
			catch (Exception ex) {
				failed(ex, client);
			}
		}

		@Override
		public void failed(Throwable failure, AsynchronousSocketChannel client) {
			// the client is told by the closed connection
		}

	}

}
