package org.policychronicle.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Many clients that keep the server waiting, as whoever wants to stop it would. */
public class SlowClients implements AutoCloseable {

	private static final int TINY_WINDOW = 1024;

	private final List<SocketChannel> channels = new ArrayList<>();

	private final String more;

	/**
	 * Connects them all.
	 * @param port the server's port
	 * @param count how many there are
	 * @param first what each sends at once
	 * @param more what each sends a byte of at every {@link #trickle()}
	 */
	public SlowClients(int port, int count, String first, String more) {
		this.more = more;
		ByteBuffer bytes = ByteBuffer.wrap(first.getBytes(StandardCharsets.ISO_8859_1));
		try {
			for (int i = 0; i < count; i++) {
				SocketChannel channel = SocketChannel.open();
				this.channels.add(channel);
				channel.setOption(StandardSocketOptions.SO_RCVBUF, TINY_WINDOW);
				channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
				channel.configureBlocking(false);
				channel.write(bytes.rewind());
			}
		}
		catch (IOException ex) {
			close();
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Lets each send a byte and read a byte.
	 * @param round how often this was done before
	 * @return how many the server still bears with
	 */
	public int trickle(int round) {
		this.channels.removeIf((channel) -> !lives(channel, round));
		return this.channels.size();
	}

	private boolean lives(SocketChannel channel, int round) {
		try {
			if (!this.more.isEmpty()) {
				char next = this.more.charAt(round % this.more.length());
				channel.write(ByteBuffer.wrap(new byte[] { (byte) next }));
			}
			if (channel.read(ByteBuffer.allocate(1)) >= 0) {
				return true;
			}
			channel.close();
		}
		catch (IOException ex) {
			close(channel);
		}
		return false;
	}

	@Override
	public void close() {
		this.channels.forEach(SlowClients::close);
	}

	private static void close(SocketChannel channel) {
		try {
			channel.close();
		}
		catch (IOException ex) {
			// it is gone already
		}
	}

}
