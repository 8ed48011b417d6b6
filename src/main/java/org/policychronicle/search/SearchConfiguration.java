package org.policychronicle.search;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.policychronicle.words.Words;
import org.policychronicle.words.WordsException;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.handler.MappedInterceptor;

/** Puts the limit of a search before everything that looks for words. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

	private static final String PARAMETER = "q";

	// the addresses are mapped before there is a database
	@Bean
	static MappedInterceptor frequentWordsRefused(@Lazy FrequentWords frequent) {
		return new MappedInterceptor(new String[] { "/**" }, new HandlerInterceptor() {
			@Override
			public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
				String asked = request.getParameter(PARAMETER);
				Words words = (asked != null && frequent.exist()) ? words(asked) : null;
				if (words != null && areTooFrequent(words, frequent)) {
					throw FrequentWords.refusal(asked);
				}
				return true;
			}
		});
	}

	// a database that has to read from disk may not even count them in time
	private static boolean areTooFrequent(Words words, FrequentWords frequent) {
		try {
			return frequent.are(words);
		}
		catch (QueryTimeoutException ex) {
			return true;
		}
	}

	// what is no query is refused by whoever reads it
	private static @Nullable Words words(String asked) {
		try {
			return Words.of(asked);
		}
		catch (WordsException ex) {
			return null;
		}
	}

}
