package org.epistolary.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.epistolary.TestPaths;
import org.epistolary.io.TeiReader;
import org.epistolary.model.TeiDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels in a language that we have none for. */
class LabelsTest {

    @TempDir
    Path folder;

    @Test
    void file_givesLabelsAndTheRestIsEnglish() throws IOException {
        Path file = Files.writeString(folder.resolve("fr.properties"), "sent = Expéditeur\nreceived: Destinataire\n");

        String page = HtmlRenderer.builder().language("fr").labels(file).build().render(telegram());

        assertThat(page).contains("<html lang=\"fr\" dir=\"ltr\">", "<dt>Expéditeur</dt>", "<dt>Destinataire</dt>",
                "<dt>Sent from</dt>");
    }

    @Test
    void everyLabel_canBeReplaced() throws IOException {
        Map<String, String> marked = new TreeMap<>();
        HtmlRenderer.create().labels().forEach((key, label) -> marked.put(key, label.replaceAll("\\p{L}+", "Qq")));
        marked.put("lang-ru", "Qq");

        String page = HtmlRenderer.builder().language("cy").labels(marked).build().render(telegram());

        assertThat(page.replaceAll("(?s)<style>.*?</style>", "")).doesNotContain("Correspondence<", ">Sent by<",
                "Skip to", "Editorial signs", ">Rights<").contains("<h2>Qq</h2>");
    }

    @Test
    void labelsOfALanguage_renderAsTheLanguageItself() throws IOException {
        HtmlRenderer german = HtmlRenderer.builder().language("de").build();

        assertThat(HtmlRenderer.builder().language("de").labels(german.labels()).build().render(telegram()))
                .isEqualTo(german.render(telegram()));
        assertThat(german.labels()).containsEntry("sent", "Absender").hasSize(HtmlRenderer.create().labels().size());
    }

    @Test
    void labels_arePartOfTheFingerprint() {
        assertThat(HtmlRenderer.builder().labels(Map.of("sent", "A")).build().fingerprint())
                .isNotEqualTo(HtmlRenderer.builder().labels(Map.of("sent", "B")).build().fingerprint())
                .isNotEqualTo(HtmlRenderer.create().fingerprint());
    }

    @Test
    void text_hasThemToo() throws IOException {
        assertThat(TextRenderer.builder().language("fr").labels(Map.of("sent", "Expéditeur")).metadata(true).build()
                .render(telegram())).contains("Expéditeur: Roshchin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing but a remark", "months = one two three", "sent = \\u12x4"})
    void badFile_isNamed(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.properties"), content);

        assertThatIOException().isThrownBy(() -> HtmlRenderer.builder().labels(file)).withMessageStartingWith(file + ": ");
    }

    @Test
    void fileInAnotherEncoding_isRefused() throws IOException {
        Path file = Files.write(folder.resolve("latin.properties"),
                "sent = Expéditeur".getBytes(StandardCharsets.ISO_8859_1));

        assertThatIOException().isThrownBy(() -> TextRenderer.builder().labels(file)).withMessageContaining("not in UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "english", "e", "en_GB", "x y", "\"><script>"})
    void whatIsNoLanguage_isRefused(String language) {
        assertThatIllegalArgumentException().isThrownBy(() -> HtmlRenderer.builder().language(language))
                .withMessageContaining("language tag");
    }

    private static TeiDocument telegram() throws IOException {
        return TeiReader.create().read(TestPaths.TELEGRAM);
    }
}
