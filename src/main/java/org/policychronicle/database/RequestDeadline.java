package org.policychronicle.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Batches;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Lets no request wait for the database longer than it should, however many questions it
 * asks: when the time is up its connection is cut, and the request fails as it does when
 * the database is away. Time counts from the first transaction of a request, for a
 * download from the beginning of each batch and of whatever is read once it is under way;
 * work that belongs to no request may take as long as it likes.
 */
class RequestDeadline implements TransactionExecutionListener, AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(RequestDeadline.class);

	private static final String BEGAN = RequestDeadline.class.getName() + ".began";

	private final ThreadLocal<Future<?>> cuts = new ThreadLocal<>();

	private final ScheduledThreadPoolExecutor watch = new ScheduledThreadPoolExecutor(1, (work) -> {
		Thread thread = new Thread(work, "database deadline");
		thread.setDaemon(true);
		return thread;
	});

	private final DataSource source;

	private final Duration patience;

	RequestDeadline(DataSource source, Duration patience) {
		this.source = source;
		this.patience = patience;
		this.watch.setRemoveOnCancelPolicy(true);
	}

	@Override
	public void beforeBegin(TransactionExecution transaction) {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (request != null && (Batches.TRANSACTION.equals(transaction.getTransactionName()) || isUnderWay(request)
				|| request.getAttribute(BEGAN, RequestAttributes.SCOPE_REQUEST) == null)) {
			request.setAttribute(BEGAN, System.nanoTime(), RequestAttributes.SCOPE_REQUEST);
		}
	}

	@Override
	public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (failure != null || request == null
				|| !(TransactionSynchronizationManager.getResource(this.source) instanceof ConnectionHolder holder)
				|| !(request.getAttribute(BEGAN, RequestAttributes.SCOPE_REQUEST) instanceof Long began)) {
			return;
		}
		Connection connection = holder.getConnection();
		long left = this.patience.toNanos() - (System.nanoTime() - began);
		this.cuts.set(this.watch.schedule(() -> cut(connection), left, TimeUnit.NANOSECONDS));
	}

	@Override
	public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
		inTime();
	}

	@Override
	public void afterRollback(TransactionExecution transaction, @Nullable Throwable failure) {
		inTime();
	}

	@Override
	public void close() {
		this.watch.shutdownNow();
	}

	// what has passed since then, the reader of the download took
	private static boolean isUnderWay(RequestAttributes request) {
		return request instanceof ServletRequestAttributes exchange && exchange.getResponse() != null
				&& exchange.getResponse().isCommitted();
	}

	private void inTime() {
		Future<?> cut = this.cuts.get();
		if (cut != null) {
			cut.cancel(false);
			this.cuts.remove();
		}
	}

	private void cut(Connection connection) {
		logger.warn("A request has waited {} ms for the database, and its connection is cut", this.patience.toMillis());
		try {
			connection.abort(Runnable::run);
		}
		catch (SQLException ex) {
			logger.debug("The connection was gone already", ex);
		}
	}

}
