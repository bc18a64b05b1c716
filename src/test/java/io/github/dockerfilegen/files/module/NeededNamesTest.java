package io.github.dockerfilegen.files.module;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeededNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\\bFileReader\\(; FileReader",
                "\\bnew\\s+FileTemplateLoader\\(\\s*(?:a|b); FileTemplateLoader",
                "\\b(?:staticFiles\\.add|addStaticFiles)\\(; staticFiles.add addStaticFiles",
                "@PropertySource\\([^)|]{0,9}x; @PropertySource",
                "\\bFile\\(; File"
            })
    void aTextWithoutTheNameHasNoMatch(String regex, String names) {
        assertThat(NeededNames.of(regex)).containsExactly(names.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\\bFileReader\\(|\\bFiles\\.",
                "\\bFileReaders?x",
                "(?:File|Path)?Reader",
                "(?:a\\w+|b)x",
                "\\w+Reader",
                "(?i)reader"
            })
    void otherwiseEveryTextIsSearched(String regex) {
        assertThat(NeededNames.of(regex)).isEmpty();
    }
}
