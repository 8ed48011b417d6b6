package org.policychronicle.database;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;

import javax.net.SocketFactory;

/**
 * Sockets of the database driver that look once more for an answer when their time is up.
 * A thread that is paused between its last look and its wait would otherwise give up an
 * answer that came in the pause.
 */
public class DriverSockets extends SocketFactory {

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
			try {
				return super.read(buffer, offset, length);
			}
			catch (SocketTimeoutException ex) {
				if (available() == 0) {
					throw ex;
				}
				return super.read(buffer, offset, length);
			}
		}

	}

}
