package org.epistolary.model.value;

/**
 * One step down into an archive: {@code op. 11} is the {@link LevelKind#OPIS} with the number {@code 11}.
 *
 * @param kind what the step is called
 * @param number its number or name as written, with leading zeros and letters ({@code 0102}, {@code Р-5446},
 *         {@code 334а})
 */
public record Level(LevelKind kind, String number) {
}
