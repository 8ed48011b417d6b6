package org.policychronicle.database;

import java.time.Duration;

import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Limits how long one request waits for a slow database in all, however many questions it
 * asks. Only the time inside the driver counts in which the process itself did not stand
 * still, and of a single answer no more than half a second: one that takes longer is
 * ended by the driver.
 */
class WaitLimit implements MethodExecutionListener {

	private static final String WAITED = WaitLimit.class.getName() + ".waited";

	private static final long LONGEST_ANSWER = 500;

	private static final Stalls STALLS = new Stalls();

	private final ThreadLocal<Long> stalledBefore = ThreadLocal.withInitial(() -> 0L);

	private final Duration limit;

	/**
	 * Limits the waits of each request.
	 * @param limit how long a request may have waited before it is refused another answer
	 */
	WaitLimit(Duration limit) {
		this.limit = limit;
	}

	@Override
	public void beforeMethod(MethodExecutionContext call) {
		RequestAttributes request = limited();
		if (request != null && call.getMethod().getName().startsWith("execute")
				&& waited(request) > this.limit.toMillis()) {
			throw new QueryTimeoutException("The request has waited %d ms for the database".formatted(waited(request)));
		}
		this.stalledBefore.set(STALLS.millis());
	}

	@Override
	public void afterMethod(MethodExecutionContext call) {
		RequestAttributes request = limited();
		// a pause of our own is not the database's
		long own = STALLS.millis() - this.stalledBefore.get();
		long waited = Math.min(call.getElapsedTime() - own, LONGEST_ANSWER);
		if (request != null && waited > 0) {
			request.setAttribute(WAITED, waited(request) + waited, RequestAttributes.SCOPE_REQUEST);
		}
	}

	// A transaction without a name reads one batch of a download, which may take as many
	// as it needs; and some work belongs to no request.
	private static @Nullable RequestAttributes limited() {
		return (TransactionSynchronizationManager.getCurrentTransactionName() != null)
				? RequestContextHolder.getRequestAttributes() : null;
	}

	private static long waited(RequestAttributes request) {
		return (request.getAttribute(WAITED, RequestAttributes.SCOPE_REQUEST) instanceof Long waited) ? waited : 0;
	}

}
