package org.policychronicle.database;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import javax.net.SocketFactory;

/**
 * Sockets of the database driver that look once more for an answer when their time is up,
 * and know how many wait for one. A thread that is paused between its last look and its
 * wait would otherwise give up an answer that came in the pause.
 */
public class DriverSockets extends SocketFactory {

	private static final Set<SecondLook> WAITING = ConcurrentHashMap.newKeySet();

	/**
	 * How many wait for an answer that has not come: one that lies there unread does not
	 * count.
	 */
	static long waiting() {
		return WAITING.stream().filter(SecondLook::isEmpty).count();
	}

	@Override
	public Socket createSocket() {
		return new Socket() {
			@Override
			public InputStream getInputStream() throws IOException {
				return new SecondLook(super.getInputStream());
			}
		};
	}

	@Override
	public Socket createSocket(String host, int port) throws IOException {
		throw new IOException("The driver connects a socket itself");
	}

	@Override
	public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
		return createSocket(host, port);
	}

	@Override
	public Socket createSocket(InetAddress host, int port) throws IOException {
		return createSocket(host.getHostName(), port);
	}

	@Override
	public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort)
			throws IOException {
		return createSocket(address, port);
	}

	static class SecondLook extends FilterInputStream {

		SecondLook(InputStream answers) {
			super(answers);
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			WAITING.add(this);
			try {
				return super.read(buffer, offset, length);
			}
			catch (SocketTimeoutException ex) {
				if (available() == 0) {
					throw ex;
				}
				return super.read(buffer, offset, length);
			}
			finally {
				WAITING.remove(this);
			}
		}

		private boolean isEmpty() {
			try {
				return available() == 0;
			}
			catch (IOException ex) {
				return true;
			}
		}

	}

}
