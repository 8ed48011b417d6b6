package org.policychronicle.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The running application as a browser or a script sees it, redirects followed by nobody.
 */
public class Site {

	private static final JsonMapper MAPPER = new JsonMapper();

	private final HttpClient client = HttpClient.newHttpClient();

	private final URI root;

	public Site(int port) {
		this.root = URI.create("http://localhost:" + port);
	}

	public HttpResponse<String> get(String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.root.resolve(path)).timeout(Duration.ofSeconds(60));
		if (headers.length > 0) {
			request.headers(headers);
		}
		try {
			return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new AssertionError("no answer from " + path, ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

	/**
	 * How many bytes an answer has, of any size.
	 */
	public long length(String path) {
		HttpRequest request = HttpRequest.newBuilder(this.root.resolve(path)).build();
		try (InputStream answer = this.client.send(request, HttpResponse.BodyHandlers.ofInputStream()).body()) {
			return answer.transferTo(OutputStream.nullOutputStream());
		}
		catch (IOException ex) {
			throw new AssertionError("no whole answer from " + path, ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

	public JsonNode json(String path) {
		return MAPPER.readTree(ok(path));
	}

	public Document page(String path) {
		return Jsoup.parse(ok(path), this.root.resolve(path).toString());
	}

	/**
	 * Every record of a collection, each read at its own address.
	 */
	public List<JsonNode> records(String collection) {
		List<JsonNode> records = new ArrayList<>();
		for (String next = "/api/v1/" + collection + "?size=100"; next != null;) {
			JsonNode page = json(next);
			page.path("items").forEach((item) -> records.add(json(item.path("links").path("self").stringValue())));
			next = page.path("links").path("next").stringValue(null);
		}
		return records;
	}

	/**
	 * What the source document tells of what happened, in its own reading.
	 */
	public List<JsonNode> told() {
		List<JsonNode> events = new ArrayList<>();
		json("/api/v1/timeline?basis=document&size=100").path("items").forEach(events::add);
		return events;
	}

	private String ok(String path) {
		HttpResponse<String> response = get(path);
		if (response.statusCode() != 200) {
			throw new AssertionError(path + " answered " + response.statusCode() + ": " + response.body());
		}
		return response.body();
	}

}
