package io.github.dockerfilegen.dockerfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShellLexerTest {

    private static final Map<String, String> VARIABLES = Map.of("PWD", "/home", "NULL", "", "F", "a.tar.gz");

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            emptyValue = "",
            nullValues = "-",
            value = {
                "hello              | hello",
                "he'll'o            | hello",
                "he\\'llo           | he'llo",
                "abc\\tdef          | abctdef",
                "\"abc\\tdef\"      | abc\\tdef",
                "\"abc\\\\tdef\"    | abc\\tdef",
                "'abc\\tdef'        | abc\\tdef",
                "hello\\            | hello",
                "hello\\\\          | hello\\",
                "\"hel'lo\"         | hel'lo",
                "'hello\\'          | hello\\",
                "\"a\\\"b\"         | a\"b",
                "\"a\\'b\"          | a\\'b",
                "\"a\\`b\"          | a\\`b",
                "'\"hello\"'        | \"hello\"",
                "\"a\"'b'c          | abc",
                "안녕\\t하세요       | 안녕t하세요",
            })
    void quotesAndEscapesAreResolved(String word, String expected) {
        assertThat(resolve(word)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "$.                     | $.",
                "a$                     | a$",
                "he$1x                  | hex",
                "he$PWD                 | he/home",
                "he\\$PWD               | he$PWD",
                "he\\\\$PWD             | he\\/home",
                "\"he\\$PWD\"           | he$PWD",
                "'$PWD'                 | $PWD",
                "\"'$PWD'\"             | '/home'",
                "\\${}a                 | ${}a",
                "he${hi}xx              | hexx",
                "$$a                    | a",
                "x${XXX:-000}x          | x000x",
                "x${XXX:-${YYY:-y y}}x  | xy yx",
                "x${XXX:-\\$PWD:}x      | x$PWD:x",
                "x${NULL:-n}${NULL-n}x  | xnx",
                "x${PWD:+${NULL+set}}x  | xsetx",
                "x${XXX:+000}x          | xx",
                "x${NULL?}x             | xx",
                "${F%.*}                | a.tar",
                "${F%%.*}               | a",
                "${F#*.}                | tar.gz",
                "${F##*.}               | gz",
                "${F/a/b}               | b.tar.gz",
                "${F//a/b}              | b.tbr.gz",
                "${F/\\*/b}             | a.tar.gz",
                "${aaa:-bbb}}           | bbb}",
            })
    void variablesAreExpanded(String word, String expected) {
        assertThat(resolve(word)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "he'llo",
                "he\\\\'llo",
                "\"hello",
                "\"hello\\\"",
                "${}",
                "he${.}",
                "${XXX:YYY}",
                "${XXX?}",
                "${NULL:?}",
                "he${PWD",
                "${PWD:=000}",
                "${{aaa}",
                "${:-bbb}",
                "${PWD:#a}",
                "${"
            })
    void malformedWordsAreRefused(String word) {
        assertThatIllegalArgumentException().isThrownBy(() -> resolve(word));
    }

    @Test
    void theEscapeCharacterCanBeABacktick() {
        assertThat(ShellLexer.resolve("a\\b`$c", '`', VARIABLES, new TreeSet<>()))
                .isEqualTo("a\\b$c");
    }

    @Test
    void variablesNobodyDefinedAreNoted() {
        Set<String> undefined = new TreeSet<>();

        ShellLexer.resolve("$A \"${B:-$C}\" $PWD '$D' \\$E", '\\', VARIABLES, undefined);

        assertThat(undefined).containsExactly("A", "B", "C");
    }

    private static String resolve(String word) {
        return ShellLexer.resolve(word, '\\', VARIABLES, new TreeSet<>());
    }
}
