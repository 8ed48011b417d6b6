package org.policychronicle.server;

import java.io.IOException;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;

/** Writes one answer whenever its reader has room for more of it. */
class AsyncResponseWriter implements WriteListener {

	private static final int PORTION = 8192;

	private final byte[] body;

	private final AsyncContext exchange;

	private final ServletOutputStream out;

	private final Runnable done;

	private int written;

	private boolean flushed;

	AsyncResponseWriter(byte[] body, AsyncContext exchange, ServletOutputStream out, Runnable done) {
		this.body = body;
		this.exchange = exchange;
		this.out = out;
		this.done = done;
	}

	@Override
	public void onWritePossible() throws IOException {
		while (this.out.isReady()) {
			int portion = Math.min(PORTION, this.body.length - this.written);
			if (portion > 0) {
				this.out.write(this.body, this.written, portion);
				this.written += portion;
			}
			else if (!this.flushed) {
				// completing would have a thread wait for what is still in the buffer
				this.flushed = true;
				this.out.flush();
			}
			else {
				finish();
				return;
			}
		}
	}

	@Override
	public void onError(Throwable failure) {
		finish();
	}

	private void finish() {
		this.done.run();
		this.exchange.complete();
	}

}
