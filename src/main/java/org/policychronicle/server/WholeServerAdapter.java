package org.policychronicle.server;

import org.apache.coyote.ActionCode;
import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.SocketEvent;
import org.policychronicle.web.PostAddresses;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/**
 * Answers {@code OPTIONS *}, a question about the server as a whole, which Tomcat would
 * answer without asking any filter or valve, and with methods that are refused.
 */
class WholeServerAdapter implements Adapter {

	private static final String WHOLE_SERVER = "*";

	private static final String ENCRYPTED = "https";

	private final Adapter adapter;

	WholeServerAdapter(Adapter adapter) {
		this.adapter = adapter;
	}

	@Override
	public void service(Request request, Response response) throws Exception {
		if (request.requestURI().equals(WHOLE_SERVER) && request.getMethod().equals(HttpMethod.OPTIONS.name())) {
			SecurityHeaders.set(WHOLE_SERVER, request.scheme().equals(ENCRYPTED), response::setHeader);
			response.setHeader(HttpHeaders.ALLOW, PostAddresses.READ_ONLY);
			response.setContentLength(0);
			response.action(ActionCode.COMMIT, null);
		}
		else {
			this.adapter.service(request, response);
		}
	}

	@Override
	public boolean prepare(Request request, Response response) throws Exception {
		return this.adapter.prepare(request, response);
	}

	@Override
	public boolean asyncDispatch(Request request, Response response, SocketEvent status) throws Exception {
		return this.adapter.asyncDispatch(request, response, status);
	}

	@Override
	public void log(Request request, Response response, long time) {
		this.adapter.log(request, response, time);
	}

	@Override
	public void checkRecycled(Request request, Response response) {
		this.adapter.checkRecycled(request, response);
	}

	@Override
	public String getDomain() {
		return this.adapter.getDomain();
	}

}
