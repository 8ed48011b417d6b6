package org.policychronicle.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.policychronicle.ChronicleTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The two foldings of text, in the database and beside it, are one. */
@ChronicleTest
class FoldedTextTests {

	@Autowired
	private JdbcClient jdbc;

	@Test
	void everyCharacterIsFoldedAsTheDatabaseFoldsIt() {
		List<String> differing = new ArrayList<>();
		this.jdbc.sql("select n, fold(chr(n)) from generate_series(1, 65535) n where n not between 55296 and 57343")
			.query((row) -> {
				int character = row.getInt(1);
				if (Character.isDefined(character)
						&& !FoldedText.of(Character.toString(character)).text().equals(row.getString(2))) {
					differing.add("U+%04X: %s".formatted(character, row.getString(2)));
				}
			});
		// Telugu and Tibetan signs that became letters after the Unicode of Java 17
		assertThat(differing).allSatisfy((each) -> assertThat(each).containsPattern("U\\+0(C04|F82|F83)"));
	}

	@Test
	void everyTextOfTheRecordIsFoldedAsTheDatabaseFoldsIt() {
		Map<String, String> folded = this.jdbc.sql("select distinct text, fold(text) from search_entry")
			.query((rows) -> {
				Map<String, String> found = new HashMap<>();
				while (rows.next()) {
					found.put(rows.getString(1), rows.getString(2));
				}
				return found;
			});
		assertThat(folded).isNotEmpty()
			.allSatisfy((text, fold) -> assertThat(FoldedText.of(text).text()).isEqualTo(fold));
	}

	@Test
	void everyCharacterKnowsWhereItComesFrom() {
		String written = "《ＰＩ\u200bＰＬ》 é\u00bdx";
		FoldedText folded = FoldedText.of(written);
		assertThat(folded.text()).isEqualTo(" pipl  e1 2x");
		int at = folded.text().indexOf("pl");
		assertThat(written.substring(folded.origins()[at], folded.origins()[at + 2])).isEqualTo("ＰＬ");
		assertThat(folded.origins()).hasSize(folded.text().length() + 1).isSorted();
	}

}
