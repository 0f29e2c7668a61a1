package org.epistolary.transform;

import java.nio.file.Path;

/**
 * A file that could not be exported.
 *
 * @param input the file
 * @param cause what went wrong; its message names the file
 */
public record ExportFailure(Path input, Throwable cause) {
}
