package org.policychronicle.recordfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.core.io.ClassPathResource;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Checks every record file without a database, and that a broken one is told with its
 * file, line and rule. For who adds to the record, this test alone is enough.
 */
class RecordFilesTests {

	private final RecordFileReader reader = new RecordFileReader();

	@Test
	void everyRecordFileKeepsTheRules() throws IOException {
		List<RecordFile> files = this.reader.read("classpath:record");
		System.out.printf("Record files: %d%n", files.size());
		assertThat(files).hasSizeGreaterThan(20);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			type: law            | type: lawful             | 5  | does not have a value in the enumeration
			slug: some-law       | slug: other-law          | 1  | the slug must be that of the file, some-law
			issuers: [npc]       | issuers: [nobody]        | 9  | there is no file agencies/nobody.yaml
			evidence: [text]}    | evidence: [page]}        | 11 | the evidence has no entry page
			effective: 2021-09-01| effective: 2021-02-30    | 11 | there is no such day: 2021-02-30
			effective: 2021-09-01| effective: 1 Sept 2021   | 11 | does not match the regex pattern
			publisher: Somebody, |                          | 16 | required property 'publisher' not found
			zh: 某法             | de: Gesetz               | 2  | required property 'zh' not found
			level: national-law  | niveau: national-law     | 1  | required property 'level' not found
			topics: [standards]  | topics: standards        | 8  | string found, array expected
			how: cited           | how: page                | 16 | required property 'read' not found
			title: {en           | title: [en               | 3  | expected
			""")
	void aBrokenFileIsToldWithItsLineAndTheRule(String right, String wrong, int line, String rule, @TempDir Path folder)
			throws IOException {
		write(folder, right, (wrong != null) ? wrong : "");
		assertThatExceptionOfType(RecordFilesException.class).isThrownBy(() -> this.reader.read("file:" + folder))
			.satisfies((ex) -> assertThat(ex.faults()).anySatisfy((fault) -> {
				assertThat(fault.path()).isEqualTo("policies/some-law.yaml");
				assertThat(fault.line()).isEqualTo(line);
				assertThat(fault.rule()).contains(rule);
			}));
	}

	@Test
	void aSoundFileOutsideIsRead(@TempDir Path folder) throws IOException {
		write(folder, "", "");
		assertThat(this.reader.read("file:" + folder)).extracting(RecordFile::slug)
			.containsExactlyInAnyOrder("some-law", "npc");
	}

	@Test
	void theExampleOnThePageForKeepersKeepsTheRules(@TempDir Path folder) throws IOException {
		FileSystemUtils.copyRecursively(new ClassPathResource("record").getFile().toPath(), folder);
		Files.copy(new ClassPathResource("keeping/example.yaml").getInputStream(),
				folder.resolve("policies/example-chatbot-measures.yaml"));
		assertThat(this.reader.read("file:" + folder)).extracting(RecordFile::slug)
			.contains("example-chatbot-measures");
	}

	private static void write(Path folder, String right, String wrong) throws IOException {
		Files.createDirectories(folder.resolve("agencies"));
		Files.createDirectories(folder.resolve("policies"));
		Files.writeString(folder.resolve("agencies/npc.yaml"), """
				slug: npc
				name: {en: National People's Congress, zh: 全国人民代表大会}
				kind: legislature
				evidence:
				  text: {publisher: Somebody, title: A page, kind: secondary, how: cited}
				""");
		String law = """
				slug: some-law
				short: {en: Some law, zh: 某法}
				title: {en: Law of Something, zh: 中华人民共和国某法}
				names: [A law]
				type: law
				level: national-law
				jurisdiction: national
				topics: [standards]
				issuers: [npc]
				dates:
				  - {effective: 2021-09-01, evidence: [text]}
				summary:
				  en: Something.
				  zh: 某事。
				evidence:
				  text: {publisher: Somebody, title: A page, kind: secondary, how: cited}
				""";
		Files.writeString(folder.resolve("policies/some-law.yaml"), law.replace(right, wrong));
	}

}
