package org.policychronicle.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * Starts the embedded server with settings for data that are kept. The library's defaults
 * suit a throw-away test server: it neither syncs to disk nor asks for a password.
 */
final class EmbeddedServer {

	private EmbeddedServer() {
	}

	static EmbeddedPostgres start(DataFolder folder, String password, int port, Duration timeout) throws IOException {
		return EmbeddedPostgres.builder()
			.setDataDirectory(folder.data())
			.setCleanDataDirectory(false)
			.setRegisterShutdownHook(false)
			.setPort(port)
			.setPGStartupWait(timeout)
			.setLocaleConfig("locale", "C")
			.setLocaleConfig("auth-local", "scram-sha-256")
			.setLocaleConfig("auth-host", "scram-sha-256")
			.setLocaleConfig("pwfile", folder.passwordFile().toString())
			.setConnectConfig("password", password)
			.setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "on")
			.setServerConfig("max_connections", "100")
			// a search of a million reads much; few data take up little of it
			.setServerConfig("shared_buffers", "512MB")
			.setServerConfig("listen_addresses", "localhost")
			.setServerConfig("unix_socket_directories", "")
			.start();
	}

	/** Refuses a taken port, which the server itself would report only in its log. */
	static void requireFree(int port) {
		try {
			new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
		}
		catch (IOException ex) {
			throw new DatabaseStartException("Port %d, meant for the embedded database, is taken.".formatted(port),
					"Leave chronicle.database.port unset to take any free port, or name another.", ex);
		}
	}

}
