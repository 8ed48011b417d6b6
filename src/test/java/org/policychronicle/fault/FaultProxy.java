package org.policychronicle.fault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands between the application and its database, and does to the connection what a
 * network or a dying machine does. The port stays the same through every fault.
 */
final class FaultProxy implements AutoCloseable {

	private final Set<Socket> clients = ConcurrentHashMap.newKeySet();

	private final Set<Socket> servers = ConcurrentHashMap.newKeySet();

	private final String host;

	private final int target;

	private final int port;

	private volatile ServerSocket door;

	private volatile boolean frozen;

	private volatile long delay;

	FaultProxy(String host, int target) {
		this.host = host;
		this.target = target;
		this.door = open(0);
		this.port = this.door.getLocalPort();
	}

	int port() {
		return this.port;
	}

	/** Everything works again; connections that were cut stay cut. */
	synchronized void heal() {
		this.delay = 0;
		this.frozen = false;
		notifyAll();
		if (this.door.isClosed()) {
			this.door = open(this.port);
		}
	}

	/** As if the server had been stopped: connections end, new ones are refused. */
	void refuse() {
		close(this.door);
		cut();
	}

	/** Ends every connection in good order, and takes new ones. */
	void cut() {
		this.clients.forEach(FaultProxy::close);
		this.servers.forEach(FaultProxy::close);
	}

	/** Breaks every connection with a reset, and takes new ones. */
	void reset() {
		for (Socket socket : this.clients) {
			try {
				socket.setSoLinger(true, 0);
			}
			catch (IOException ex) {
				// gone already, which is what is wanted
			}
			close(socket);
		}
	}

	/** Takes everything and passes nothing on, as a machine does that hangs. */
	void freeze() {
		this.frozen = true;
	}

	/** The server has said its last word on every connection, but leaves it half open. */
	void halfClose() {
		for (Socket socket : this.clients) {
			try {
				socket.shutdownOutput();
			}
			catch (IOException ex) {
				// gone already, which is what is wanted
			}
		}
	}

	/**
	 * Holds back whatever the database says.
	 * @param millis for how long
	 */
	void slowDown(long millis) {
		this.delay = millis;
	}

	@Override
	public void close() {
		heal();
		refuse();
	}

	private ServerSocket open(int wanted) {
		try {
			ServerSocket socket = new ServerSocket();
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted), 100);
			start(() -> admit(socket));
			return socket;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void admit(ServerSocket socket) {
		while (!socket.isClosed()) {
			try {
				Socket client = socket.accept();
				Socket server = new Socket(this.host, this.target);
				client.setTcpNoDelay(true);
				server.setTcpNoDelay(true);
				this.clients.add(client);
				this.servers.add(server);
				start(() -> pass(client, server, false));
				start(() -> pass(server, client, true));
			}
			catch (IOException ex) {
				// the door was shut, or the server behind it is away: nobody is let in
			}
		}
	}

	private void pass(Socket from, Socket to, boolean answers) {
		try {
			InputStream in = from.getInputStream();
			OutputStream out = to.getOutputStream();
			byte[] bytes = new byte[16384];
			for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
				hold(answers);
				out.write(bytes, 0, count);
			}
		}
		catch (IOException | InterruptedException ex) {
			// one end is gone, so the other goes too
		}
		close(from);
		close(to);
		(answers ? this.clients : this.servers).remove(to);
		(answers ? this.servers : this.clients).remove(from);
	}

	private void hold(boolean answers) throws InterruptedException {
		if (answers && this.delay > 0) {
			Thread.sleep(this.delay);
		}
		synchronized (this) {
			while (this.frozen) {
				wait();
			}
		}
	}

	private static void start(Runnable work) {
		Thread thread = new Thread(work, "fault proxy");
		thread.setDaemon(true);
		thread.start();
	}

	private static void close(AutoCloseable closeable) {
		try {
			closeable.close();
		}
		catch (Exception ex) {
			// closed is closed
		}
	}

}
