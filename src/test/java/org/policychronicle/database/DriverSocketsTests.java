package org.policychronicle.database;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What a paused driver reads when its time is up. */
class DriverSocketsTests {

	private final byte[] buffer = new byte[8];

	@Test
	void anAnswerThatCameInThePauseIsRead() throws IOException {
		assertThat(new DriverSockets.SecondLook(late("yes")).read(this.buffer, 0, 8)).isEqualTo(3);
	}

	@Test
	void withoutAnAnswerTheTimeIsUp() {
		assertThatExceptionOfType(SocketTimeoutException.class)
			.isThrownBy(() -> new DriverSockets.SecondLook(late("")).read(this.buffer, 0, 8));
	}

	@Test
	void onlyWhoHasNoAnswerWaitsForOne() throws Exception {
		PipedOutputStream database = new PipedOutputStream();
		DriverSockets.SecondLook socket = new DriverSockets.SecondLook(new PipedInputStream(database));
		long others = DriverSockets.waiting();
		CompletableFuture<Integer> read = CompletableFuture.supplyAsync(() -> {
			try {
				return socket.read(this.buffer, 0, 8);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
		while (DriverSockets.waiting() == others) {
			Thread.onSpinWait();
		}
		database.write('!');
		database.flush();
		assertThat(read.get()).isEqualTo(1);
		assertThat(DriverSockets.waiting()).isEqualTo(others);
	}

	private static InputStream late(String answer) {
		return new FilterInputStream(new ByteArrayInputStream(answer.getBytes())) {

			private boolean waited;

			@Override
			public int read(byte[] bytes, int offset, int length) throws IOException {
				if (!this.waited) {
					this.waited = true;
					throw new SocketTimeoutException("time is up");
				}
				return super.read(bytes, offset, length);
			}
		};
	}

}
