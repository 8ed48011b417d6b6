package org.policychronicle.server;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.policychronicle.web.PlainErrorPage;
import org.policychronicle.web.Problem;
import org.policychronicle.web.ProblemType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/**
 * Answers what Tomcat refuses before any of our code is asked, such as a line that is no
 * HTTP, in the same shape and with the same headers as every other failure.
 */
class ErrorPageValve extends ErrorReportValve {

	private static final Logger logger = LoggerFactory.getLogger(ErrorPageValve.class);

	private final PlainErrorPage errorPage;

	ErrorPageValve(PlainErrorPage errorPage) {
		this.errorPage = errorPage;
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable failure) {
		if (response.getStatus() < HttpStatus.BAD_REQUEST.value() || response.getContentWritten() > 0
				|| !response.setErrorReported() || !canBeWritten(response)) {
			return;
		}
		HttpStatusCode status = status(response);
		ProblemType type = ProblemType.of(status.value());
		String path = (request.getRequestURI() != null) ? request.getRequestURI() : "/";
		String decoded = request.getDecodedRequestURI();
		PlainErrorPage.Content content = this.errorPage
			.of(new Problem(type, status, this.errorPage.explained(type, path), List.of(), HttpHeaders.EMPTY), path);
		response.setStatus(status.value());
		SecurityHeaders.set((decoded != null) ? decoded : path, request.isSecure(), response::setHeader);
		response.setContentType(content.contentType());
		response.setCharacterEncoding(PlainErrorPage.CHARSET.name());
		try {
			PrintWriter writer = response.getReporter();
			if (writer != null) {
				writer.write(content.body());
				response.finishResponse();
			}
		}
		catch (IOException ex) {
			logger.debug("Nobody waits for the refusal any more", ex);
		}
	}

	private static boolean canBeWritten(Response response) {
		AtomicBoolean allowed = new AtomicBoolean();
		response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
		return allowed.get();
	}

	// An unknown method, transfer coding or version of HTTP is the fault of who sent it.
	private static HttpStatusCode status(Response response) {
		HttpStatusCode status = HttpStatusCode.valueOf(response.getStatus());
		return (status == HttpStatus.NOT_IMPLEMENTED || status == HttpStatus.HTTP_VERSION_NOT_SUPPORTED)
				? HttpStatus.BAD_REQUEST : status;
	}

}
