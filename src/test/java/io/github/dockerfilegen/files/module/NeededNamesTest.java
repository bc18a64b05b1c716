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
                "\\bFile\\(; File",
                "\\bFileReaders?x; FileReader",
                "(?:File|Path)?Reader; Reader",
                "\\bFileReader\\(|\\bFiles\\.; FileReader Files",
                "\"--server\\.port=|(?<!getProperty\\()\"a\\.ports\"; server ports",
                "\\w+Reader; Reader",
                "(?:\\A(?!x|y)|\\G)[\\s\\S]*?@Value\\s*\\(; @Value",
                "\\A(?=[^|]*(?:a|b))[\\s\\S]*?setPortNumber\\(\\w{4}; setPortNumber"
            })
    void aTextWithoutTheNameHasNoMatch(String regex, String names) {
        assertThat(NeededNames.of(regex)).containsExactly(names.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\\bFileReader\\(|\\bof\\.",
                "(?:a\\w+|b)x",
                "[readers]+x",
                "[^]readers]+x",
                "(?:reader)?",
                "\\w{4,9}",
                "(?i)reader",
                "(?si)reader.x"
            })
    void otherwiseEveryTextIsSearched(String regex) {
        assertThat(NeededNames.of(regex)).isEmpty();
    }
}
