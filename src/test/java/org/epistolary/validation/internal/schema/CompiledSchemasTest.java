package org.epistolary.validation.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.epistolary.validation.SchemaFixtures.codes;
import static org.epistolary.validation.SchemaFixtures.write;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;

import javax.xml.transform.stream.StreamSource;

import org.epistolary.validation.SchemaFixtures;
import org.epistolary.validation.Validator;
import org.epistolary.validation.internal.source.SchemaAccess;
import org.epistolary.validation.internal.source.SchemaFiles;
import org.epistolary.validation.schema.SchemaSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A schema is compiled once, and again when any of its files has changed. */
class CompiledSchemasTest {

    @TempDir
    private Path folder;

    private CompiledSchema get(Path schema) throws IOException {
        return CompiledSchemas.get(new SchemaFiles(SchemaAccess.local(), SchemaSource.file(schema)), null,
                SchemaPart.ALL, "");
    }

    @Test
    void sameFiles_areCompiledOnce() throws IOException {
        Path schema = write(folder, "s.rng", SchemaFixtures.RNG);
        assertThat(get(schema)).isSameAs(get(schema));
    }

    @Test
    void changedInclude_isNoticed() throws IOException {
        write(folder, "part.rng", SchemaFixtures.RNG);
        Path schema = write(folder, "s.rng",
                "<externalRef xmlns='http://relaxng.org/ns/structure/1.0' href='part.rng'/>");
        Path document = write(folder, "a.xml", SchemaFixtures.VALID);
        assertThat(codes(Validator.builder().schema(schema).build().validate(document))).isEmpty();

        write(folder, "part.rng", SchemaFixtures.RNG.replace("name=\"p\"", "name=\"q\""));
        assertThat(codes(Validator.builder().schema(schema).build().validate(document)))
                .isEqualTo(List.of("element-unknown"));
    }

    @Test
    void sourcesWithTheSameNameAndOtherContent_areTwo() throws IOException {
        Path document = write(folder, "a.xml", SchemaFixtures.VALID);
        for (String name : new String[] {"p", "q", "p"}) {
            SchemaSource source = SchemaSource.of(new StreamSource(new StringReader(
                    SchemaFixtures.RNG.replace("name=\"p\"", "name=\"" + name + "\""))));
            assertThat(codes(Validator.builder().schema(source).build().validate(document)))
                    .hasSize(name.equals("p") ? 0 : 1);
        }
    }
}
