package org.epistolary.cli;

import java.nio.file.Path;

/**
 * A file to work on.
 *
 * @param path the file
 * @param relative its path below the folder that was named, or its name when it was named itself
 */
record InputFile(Path path, Path relative) {
}
