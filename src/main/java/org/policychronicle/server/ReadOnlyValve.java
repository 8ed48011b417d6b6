package org.policychronicle.server;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.policychronicle.web.PostAddress;
import org.policychronicle.web.PostAddresses;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Refuses at once whatever would change something, and lets no thread wait for a body:
 * nothing but a {@link PostAddress} reads one, so whoever sends one gets the answer and
 * then the end of the connection. What follows a body is never taken for another request
 * either.
 */
class ReadOnlyValve extends ValveBase {

	private static final Set<String> METHODS = Set.of(PostAddresses.READ_ONLY.split(", "));

	private final PostAddresses posts;

	ReadOnlyValve(PostAddresses posts) {
		super(true);
		this.posts = posts;
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		if (this.posts.isPost(request)) {
			getNext().invoke(request, response);
			if (!isRead(request)) {
				leave(request, response);
			}
			return;
		}
		// looked at as text, since a length may be no number
		String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
		boolean body = (length != null && !"0".equals(length))
				|| request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
		if (body) {
			response.setHeader(HttpHeaders.CONNECTION, "close");
		}
		// a line that is no HTTP has no method, and is refused already
		String method = request.getMethod();
		boolean refused = method != null && !METHODS.contains(method);
		if (refused) {
			// said even where Tomcat has refused by itself, as it does TRACE
			response.setHeader(HttpHeaders.ALLOW, PostAddresses.READ_ONLY);
			SecurityHeaders.set(request.getRequestURI(), request.isSecure(), response::setHeader);
		}
		if (refused && response.getStatus() < HttpStatus.BAD_REQUEST.value()) {
			response.sendError(HttpStatus.METHOD_NOT_ALLOWED.value());
		}
		else {
			getNext().invoke(request, response);
		}
		if (body && !request.isAsync()) {
			leave(request, response);
		}
	}

	private static boolean isRead(Request request) {
		AtomicBoolean read = new AtomicBoolean();
		request.getCoyoteRequest().action(ActionCode.REQUEST_BODY_FULLY_READ, read);
		return read.get();
	}

	// Tomcat calls this an error of its own, which it is not.
	private static void leave(Request request, Response response) {
		int status = response.getStatus();
		request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
		response.getCoyoteResponse().setStatus(status);
	}

}
