package org.policychronicle.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A ZIP file that is written from its beginning to its end, with one time for all that is
 * in it, so that the same contents give the same bytes; last come the checksums.
 */
class Archive {

	private final ZipOutputStream zip;

	private final LocalDateTime time;

	private final StringBuilder checksums = new StringBuilder();

	Archive(OutputStream target, LocalDateTime time) {
		this.zip = new ZipOutputStream(target);
		this.time = time;
	}

	/**
	 * Adds a file.
	 * @param name its path
	 * @param content writes its content
	 */
	void add(String name, Content content) throws IOException {
		MessageDigest digest = sha256();
		begin(name);
		content.writeTo(new DigestOutputStream(this.zip, digest));
		this.zip.closeEntry();
		this.checksums.append(HexFormat.of().formatHex(digest.digest())).append("  ").append(name).append('\n');
	}

	void add(String name, String text) throws IOException {
		add(name, (target) -> target.write(text.getBytes(StandardCharsets.UTF_8)));
	}

	void finish() throws IOException {
		begin("SHA256SUMS");
		this.zip.write(this.checksums.toString().getBytes(StandardCharsets.UTF_8));
		this.zip.closeEntry();
		this.zip.finish();
	}

	private void begin(String name) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(this.time);
		this.zip.putNextEntry(entry);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Writes the content of one file, and leaves the stream open. */
	@FunctionalInterface
	interface Content {

		void writeTo(OutputStream target) throws IOException;

	}

}
