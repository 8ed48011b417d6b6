package org.policychronicle.developer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes bad requests out of the OpenAPI document: every parameter with every sort of bad
 * value, for the API and for the page at the same address, and what breaks the rules of
 * HTTP itself.
 */
class BadRequests {

	private static final Set<Integer> REFUSALS = Set.of(400, 404, 405, 406, 413, 414, 417, 431);

	private static final List<String> VALUES = List.of("", " ", "\t", "a".repeat(201), "a".repeat(2000),
			"a ".repeat(100), "9".repeat(400), "-1", "0", "-0", "2147483648", "-2147483649", "9223372036854775808",
			"1e3", "1.5", "0x7E6", "+2022", " 2022", "2022 ", "02022", "２０２２", "٢٠٢٢", "NaN", "Infinity", "null",
			"true", "[]", "{}", "[object Object]", "1,2", ",", ",,,", "2022-02-30", "2022-13", "2022-13-01", "2022-1-1",
			"0000-00-00", "-2022-01-01", "+12022-01-01", "2022-01-01Z", "2022-01-01T00:00:00", "999999999-12-31",
			"20220101", "2022/01/01", "人工智能", "👩‍👩‍👧‍👦", "ﬁ", "İ", "ß", "é", "e\u0301", "\uFEFF", "\uFFFE",
			"\u200B", "\u202Elaw", "\u2066law\u2069", "\u0000", "law\u0000", "\u0007", "\u001B[31m", "\u0085",
			"\r\nX-Injected: yes", "' OR '1'='1", "1;DROP TABLE policy", "' UNION ALL--", "\" or \"\"=\"", "%", "_",
			"\\", "\\'", "%%%", "$1", "${913*871}", "#{913*871}", "*{913*871}", "__${913*871}__::.x", "{{913*871}}",
			"<%= 913*871 %>", "${jndi:ldap://localhost/a}", "<script>alert(1)</script>",
			"\"><img src=x onerror=alert(1)>", "'-alert(1)-'", "javascript:alert(1)", "<!--", "]]>", "<!DOCTYPE a>",
			"../../etc/passwd", "..\\..\\windows", "/etc/passwd", "file:///etc/passwd", "....//", ".", "..", "/", "//",
			"?", "#", "&", "=", ";", "a;b=c", "|", "`id`", "$(id)", "LAW", "Law", "law ", " law", "IN_FORCE",
			"newest,asc", "*", "(", "[", "((((((((a", "(?:a+)+$", "!", "~", "^", ":", "@", "http://localhost/");

	private static final List<String> ENCODED = List.of("%", "%z", "%zz", "%0", "%ff", "%c0%80", "%c0%ae", "%ed%a0%80",
			"%f8%88%80%80%80", "%u0041", "%2500", "%252e%252e", "a%", "a%0", "%e4%bd", "+", "%00",
			"%0d%0aX-Injected:%20yes");

	private static final List<String> UNENCODED = List.of("<script>alert(1)</script>", "\"'", "{a}", "[0]", "a|b", "^`",
			"\\", "\u0080", "\u00ff", "\u0001", "\u007f", "\t");

	private static final List<String> NAMES = List.of("nope", "Year", "year[]", "year[0]", "filter.year", "class",
			"class.classLoader", "_method", "_year", "!year", "page.page", "links", "<script>alert(1)</script>", "",
			"%00", "%zz", "\u202E", "q%00", "constructor", "__proto__", "a".repeat(300));

	private static final List<String> ACCEPTS = List.of("application/xml", "text/plain", "application/yaml",
			"image/png", "garbage", "a/b/c", "/", "*", "*/json", "application/", ";", ",", "application/json;q=9",
			"text/html;q=x", "application/json;charset=none", "\u00ff/\u00fe", "application/vnd.x+json",
			"x/y;" + "a=b;".repeat(300));

	private static final List<String> CHARSETS = List.of("Accept-Charset: utf-16", "Accept-Charset: none",
			"Accept-Charset: *;q=0", "Accept-Charset: \u00ff", "Content-Type: text/plain;charset=gbk",
			"Content-Type: application/x-www-form-urlencoded;charset=utf-16", "Content-Type: a/b;charset=\"",
			"Accept-Language: zh;q=x", "Accept-Encoding: utf-8");

	private static final List<String> PREFLIGHTS = List.of("GET", "HEAD", "DELETE", "get", "*", "", "G<T", "\u00ff");

	private static final List<String> ORIGINS = List.of("https://example.org", "null", "*", "", "file://", "<script>",
			"https://example.org, https://example.com", "\u00ff", "a".repeat(3000));

	private static final List<String> METHODS = List.of("POST", "PUT", "DELETE", "PATCH", "TRACE", "CONNECT",
			"PROPFIND", "get", "FOO", "G<T", "GET\u0000", "A".repeat(200));

	private static final List<String> LINES = List.of("garbage", "GET", "GET api HTTP/1.1", "GET * HTTP/1.1",
			"GET /api/v1 HTTP/9.9", "GET /api/v1 HTTP/1.1 x", "GET /api/v1 FTP/1.0", "GET /api/v1 HTTP/1.\u0000",
			"GET http://example.org/api/v1 HTTP/1.1", "GET //example.org/ HTTP/1.1", "GET /api/v1#x HTTP/1.1",
			"\u0000\u0001\u0002", "\u0016\u0003\u0001\u0002", "GET /%zz HTTP/1.1", "GET /api/v1/%zz HTTP/1.1",
			"GET /../../etc/passwd HTTP/1.1", "GET /..%2f..%2fetc HTTP/1.1", "GET /api/v1/..;/..;/ HTTP/1.1",
			"GET /api/v1/%2e%2e/%2e%2e/ HTTP/1.1", "GET /%00 HTTP/1.1", "GET /\u00e4 HTTP/1.1",
			"GET /policies/%5c..%5c HTTP/1.1", "GET /" + "a".repeat(9000) + " HTTP/1.1",
			"GET /?" + "a".repeat(9000) + " HTTP/1.1", "GET /api/v1/policies?" + "&".repeat(3000) + "=x HTTP/1.1",
			"GET /api/v1/policies?" + "q=a&".repeat(1100) + " HTTP/1.1", "G" + "E".repeat(9000) + "T / HTTP/1.1");

	private static final List<String> HEADERS = List.of("no colon", ": no name", "Host: a b",
			"Host: localhost\r\nHost: other", "Content-Length: -1", "Content-Length: x",
			"Content-Length: 1\r\nContent-Length: 2", "Transfer-Encoding: nonsense",
			"Transfer-Encoding: chunked, chunked", "Expect: the unexpected", "X: " + "a".repeat(9000), "X\u0000: a",
			"X: \u0000", "X: \u0001", "Range: bytes=x", "If-Modified-Since: yesterday", "If-None-Match: \"",
			"Accept-Language: " + "x".repeat(2000), "Accept-Language: <script>alert(1)</script>",
			"Accept-Language: \u00ff", "Accept-Encoding: nonsense;q=x", "Cookie: \u0000", "Cookie: a=\"",
			"Origin: \u0001", "X-Forwarded-Host: <script>alert(1)</script>", "X-Forwarded-Prefix: /<x>",
			"X-HTTP-Method-Override: DELETE", "Forwarded: host=\"<x>\"", "Content-Type: x", "Upgrade: h2c",
			" folded: x");

	private static final String HOST = "\r\nHost: localhost";

	private static final Pattern ENCODABLE = Pattern.compile("%[0-9A-Fa-f]{2}|(?<!%)(?<!%.)[a-z-]");

	private final ApiModel api;

	private final Set<String> pages;

	private final Random random;

	private final List<Case> cases = new ArrayList<>();

	BadRequests(ApiModel api, Set<String> pages, long seed) {
		this.api = api;
		this.pages = pages;
		this.random = new Random(seed);
	}

	List<Case> all(int random) {
		for (ApiModel.Operation operation : this.api.operations()) {
			operation.parameters().forEach((parameter) -> addParameter(operation, parameter));
			addOperation(operation);
		}
		LINES.forEach((line) -> this.cases
			.add(new Case(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n", line, REFUSALS, false, "")));
		List<ApiModel.Operation> withParameters = this.api.operations()
			.stream()
			.filter((operation) -> !operation.parameters().isEmpty())
			.toList();
		for (int i = 0; i < random; i++) {
			ApiModel.Operation operation = oneOf(withParameters);
			ApiModel.Parameter parameter = oneOf(operation.parameters());
			addValue(operation, parameter, randomText());
		}
		return this.cases;
	}

	private void addParameter(ApiModel.Operation operation, ApiModel.Parameter parameter) {
		VALUES.forEach((value) -> addValue(operation, parameter, value));
		ENCODED.forEach((value) -> add(operation, operation.fill(parameter, value), false, ""));
		UNENCODED.forEach((value) -> add(operation, operation.fill(parameter, value), false, ""));
		if (!parameter.isInPath()) {
			String once = operation.fill(parameter, "x");
			add(operation, once + "&" + parameter.name() + "=y", !parameter.isList(), parameter.name());
			add(operation, once + ("&" + parameter.name() + "=x").repeat(300), !parameter.isList(), parameter.name());
			add(operation, once.replace("=x", ""), false, "");
			add(operation, once.replace(parameter.name() + "=", parameter.name().toUpperCase() + "="), true, "");
		}
	}

	private void addValue(ApiModel.Operation operation, ApiModel.Parameter parameter, String value) {
		add(operation, operation.address(parameter, value), !parameter.isInPath() && parameter.refuses(value),
				parameter.name());
	}

	private void addOperation(ApiModel.Operation operation) {
		String address = operation.address();
		String next = address.contains("?") ? "&" : "?";
		NAMES.forEach(
				(name) -> add(operation, address + next + ApiModel.encode(name).replace("%25", "%") + "=1", true, ""));
		add(operation, address.replaceFirst("(?=\\?|$)", ";x=1"), Set.of(400, 404), "");
		add(operation, address.replaceFirst("(?=\\?|$)", "/"), Set.of(308, 400, 404), "");
		add(operation, address.replaceFirst("/", "//"), Set.of(400, 404), "");
		for (String path : twins(operation, address)) {
			ACCEPTS.forEach((accept) -> add("GET " + path + " HTTP/1.0\r\nAccept: " + accept, path,
					Set.of(200, 300, 302, 307, 400, 404, 406)));
			METHODS.forEach((method) -> add(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close",
					path, Set.of(400, 405)));
			HEADERS.forEach(
					(header) -> add("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + header,
							path, Set.of(200, 300, 302, 307, 400, 404, 406, 413, 417, 431)));
			add("POST " + path + " HTTP/1.0\r\nHost: localhost\r\n"
					+ "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 5\r\n\r\na=%zz", path,
					Set.of(400, 405));
		}
	}

	private void add(ApiModel.Operation operation, String address, boolean refused, String parameter) {
		Set<Integer> documented = IntStream.of(200, 300, 302, 307, 308, 400, 404, 406)
			// an address with nothing after its last slash leads to the one without
			.filter((status) -> status == 308 || operation.documents(status))
			.boxed()
			.collect(Collectors.toSet());
		// without a slug the address is that of the collection, with a slash at its end
		if (address.replaceFirst("\\?.*", "").strip().endsWith("/")) {
			documented.add(308);
		}
		add(operation, address, refused ? Set.of(400) : documented, refused ? parameter : "");
	}

	private void add(ApiModel.Operation operation, String address, Set<Integer> allowed, String parameter) {
		for (String target : someTwins(operation, address)) {
			boolean api = target.startsWith("/api/");
			Set<Integer> expected = api ? allowed : Set.of(200, 302, 308, 400, 404);
			String sent = this.random.nextBoolean() ? target : percentNotation(target);
			this.cases.add(new Case("GET " + sent + " HTTP/1.0" + HOST + "\r\n\r\n", target, expected,
					api && allowed.equals(Set.of(400)), parameter));
			if (this.random.nextInt(4) == 0) {
				this.cases.add(asAnotherClient(target, expected));
			}
		}
	}

	// What is accepted is looked at first, so either may be what is wrong.
	private Case asAnotherClient(String target, Set<Integer> expected) {
		if (this.random.nextBoolean()) {
			Set<Integer> statuses = new HashSet<>(expected);
			statuses.add(406);
			return new Case("GET " + target + " HTTP/1.0" + HOST + "\r\nAccept: " + oneOf(ACCEPTS) + "\r\n"
					+ oneOf(CHARSETS) + "\r\n\r\n", target, statuses, false, "");
		}
		return new Case(
				"OPTIONS " + target + " HTTP/1.0" + HOST + "\r\nOrigin: " + oneOf(ORIGINS)
						+ "\r\nAccess-Control-Request-Method: " + oneOf(PREFLIGHTS)
						+ "\r\nAccess-Control-Request-Headers: if-none-match, x\r\n\r\n",
				target, Set.of(204, 400), false, "");
	}

	/**
	 * Another notation of the same address: letters that need not be encoded are, by
	 * chance, and hexadecimal digits are small or large.
	 */
	private String percentNotation(String target) {
		return ENCODABLE.matcher(target).replaceAll((found) -> {
			String text = found.group();
			boolean change = this.random.nextInt(3) == 0;
			if (!change || text.startsWith("%")) {
				return change ? text.toLowerCase(Locale.ROOT) : text;
			}
			return String.format(this.random.nextBoolean() ? "%%%02x" : "%%%02X", (int) text.charAt(0));
		});
	}

	private void add(String head, String path, Set<Integer> allowed) {
		this.cases.add(new Case(head + "\r\n\r\n", path, allowed, false, ""));
	}

	private List<String> twins(ApiModel.Operation operation, String address) {
		return this.pages.contains(operation.path()) ? List.of(address, page(address)) : List.of(address);
	}

	// The page behind every fifth, chosen by chance; a page leaves out what it does not
	// take.
	private List<String> someTwins(ApiModel.Operation operation, String address) {
		return (this.random.nextInt(5) == 0) ? twins(operation, address) : List.of(address);
	}

	static String page(String address) {
		String page = address.replaceFirst("/api/v1", "");
		return page.startsWith("/") ? page : "/" + page;
	}

	private String randomText() {
		int[] limits = { 0x7f, 0xff, 0xffff, 0x10ffff };
		int limit = limits[this.random.nextInt(limits.length)];
		return this.random.ints(1 + this.random.nextInt(40), 0, limit)
			.filter((character) -> character < 0xD800 || character > 0xDFFF)
			.mapToObj(Character::toString)
			.collect(Collectors.joining());
	}

	private <T> T oneOf(List<T> all) {
		return all.get(this.random.nextInt(all.size()));
	}

	/**
	 * One bad request.
	 *
	 * @param bytes what is sent, each character a byte
	 * @param target the address in it, as far as there is one
	 * @param allowed the statuses that may answer it
	 * @param refused whether the answer must be a refusal that lists what is at fault
	 * @param parameter the parameter that such a refusal must name; empty for any
	 */
	record Case(String bytes, String target, Set<Integer> allowed, boolean refused, String parameter) {

		boolean isApi() {
			return this.target.startsWith("/api/");
		}

		List<String> markup() {
			return Arrays.asList("<script>alert(1)", "<img src=x", "<x>");
		}

	}

}
