package org.policychronicle.discovery;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.policychronicle.web.PostAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Asks for a page of every kind right after the start, one after the other and over HTTP
 * as anybody would, so that no reader has to wait until its template is read for the
 * first time; and at the door of the agents, whose server is set up when it is first
 * asked. Nothing depends on it: where the database is away, the readers come first, and
 * so they do where there is far more than templates to read.
 */
@Component
@EnableConfigurationProperties(FirstVisitsProperties.class)
class FirstVisits {

	private static final Logger logger = LoggerFactory.getLogger(FirstVisits.class);

	/**
	 * Made from the API document, which takes four seconds and 50 MB: few ask for it.
	 */
	private static final String COSTLY = "/developers/explorer";

	/** Not in the site map. */
	private static final String SEARCH = "/search";

	private static final Duration TIMEOUT = Duration.ofSeconds(30);

	private final SiteMap map;

	private final ServerProperties server;

	private final AsyncTaskExecutor executor;

	private final ObjectProvider<PostAddress> agents;

	private final boolean enabled;

	FirstVisits(SiteMap map, ServerProperties server, AsyncTaskExecutor applicationTaskExecutor,
			ObjectProvider<PostAddress> agents, FirstVisitsProperties properties) {
		this.map = map;
		this.server = server;
		this.executor = applicationTaskExecutor;
		this.agents = agents;
		this.enabled = properties.enabled();
	}

	@EventListener
	void begin(ApplicationReadyEvent event) {
		boolean secured = this.server.getSsl() != null && this.server.getSsl().isEnabled();
		if (this.enabled && !secured && event.getApplicationContext() instanceof WebServerApplicationContext context
				&& context.getWebServer() != null) {
			int port = context.getWebServer().getPort();
			this.executor.execute(() -> visit(root(port)));
		}
	}

	private void visit(URI root) {
		HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
		try {
			if (this.map.isLarge()) {
				logger.info("No page was asked for, since the lists of so many records take their time");
				return;
			}
			long start = System.nanoTime();
			List<String> pages = pages();
			for (String page : Stream.concat(pages.stream(), this.agents.stream().map(PostAddress::path)).toList()) {
				client.send(HttpRequest.newBuilder(root.resolve(page)).timeout(TIMEOUT).build(),
						HttpResponse.BodyHandlers.discarding());
			}
			logger.info("{} pages, some of every kind, were asked for in {} ms", pages.size(),
					Duration.ofNanos(System.nanoTime() - start).toMillis());
		}
		catch (IOException | DataAccessException | TransactionException ex) {
			logger.debug("The first visits ended early", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	List<String> pages() {
		return Stream.of(SiteMap.PAGES, List.of(SEARCH), this.map.oneOfEachKind())
			.flatMap(List::stream)
			.filter((page) -> !page.equals(COSTLY))
			.toList();
	}

	private URI root(int port) {
		InetAddress address = Optional.ofNullable(this.server.getAddress())
			.filter((bound) -> !bound.isAnyLocalAddress())
			.orElseGet(InetAddress::getLoopbackAddress);
		String host = address.getHostAddress();
		return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + "/");
	}

}
