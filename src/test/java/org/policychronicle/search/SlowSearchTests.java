package org.policychronicle.search;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.policychronicle.web.Paging;
import org.policychronicle.words.WordsException;

import org.springframework.dao.QueryTimeoutException;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;

/** Of a search that takes too long, a large record says why; a small one is well. */
class SlowSearchTests {

	private final SearchIndex index = Mockito.mock();

	private final FrequentWords frequent = Mockito.mock();

	private final SearchService service = new SearchService(this.index, Mockito.mock(), this.frequent, Mockito.mock(),
			Mockito.mock());

	@BeforeEach
	void theDatabaseTakesTooLong() {
		given(this.index.page(any(), any(), any(), anyInt(), anyLong()))
			.willThrow(new QueryTimeoutException("canceling statement due to statement timeout"));
	}

	@Test
	void amongVeryManyRecordsTheWordsAreToBlame() {
		given(this.frequent.exist()).willReturn(true);
		assertThatExceptionOfType(WordsException.class).isThrownBy(this::search);
	}

	@Test
	void amongFewRecordsTheDatabaseIsToBlame() {
		assertThatExceptionOfType(QueryTimeoutException.class).isThrownBy(this::search);
	}

	private void search() {
		this.service.search(new SearchFilter("law", null), new Paging(1, 20));
	}

}
