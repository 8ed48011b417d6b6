package org.policychronicle.database;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;

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
