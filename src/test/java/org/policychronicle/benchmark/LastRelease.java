package org.policychronicle.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.springframework.util.FileSystemUtils;

/**
 * The product that figures are compared with, built from the history of this project:
 * {@code -Dlast.release=} names a tag or a commit.
 */
final class LastRelease {

	private LastRelease() {
	}

	/**
	 * Its jar, built once; nothing where the history here does not reach back to it.
	 */
	static Optional<Path> jar() throws IOException, InterruptedException {
		String name = System.getProperty("last.release", "");
		if (name.isBlank() || run(Path.of("."), "git", "cat-file", "-e", name + "^{commit}") != 0) {
			System.out.println("The last release is not in the history here; its figures are left out: " + name);
			return Optional.empty();
		}
		Path folder = Path.of("target", "last-release", name).toAbsolutePath();
		Path jar = folder.resolve(Path.of("target", "policy-chronicle.jar"));
		if (!Files.exists(jar)) {
			FileSystemUtils.deleteRecursively(folder);
			Files.createDirectories(folder.getParent());
			for (List<String> step : List.of(List.of("git", "clone", "--quiet", "--shared", ".", folder.toString()),
					List.of("git", "-C", folder.toString(), "checkout", "--quiet", name))) {
				require(Path.of("."), step.toArray(String[]::new));
			}
			require(folder, folder.resolve("mvnw").toString(), "-q", "-DskipTests", "package");
		}
		return Optional.of(jar);
	}

	private static void require(Path folder, String... command) throws IOException, InterruptedException {
		int code = run(folder, command);
		if (code != 0) {
			throw new IllegalStateException(String.join(" ", command) + " ended with " + code);
		}
	}

	private static int run(Path folder, String... command) throws IOException, InterruptedException {
		return new ProcessBuilder(command).directory(new File(folder.toString())).inheritIO().start().waitFor();
	}

}
