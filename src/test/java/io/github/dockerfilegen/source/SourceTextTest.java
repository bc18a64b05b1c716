package io.github.dockerfilegen.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SourceTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            JAVA   | a "b{" c                    | a " c
            JAVA   | a "\\" b" c                 | a " c
            JAVA   | a '"' b '\\'' c '\\u0041' d | a " b " c " d
            JAVA   | a /* /* b */ c              | a c
            JAVA   | a // b                      | a
            KOTLIN | a /* /* b */ c */ d         | a d
            KOTLIN | a "b ${ "c }" } d" e        | a " e
            KOTLIN | a " unterminated            | a "
            SCALA  | a "${" b                    | a " b
            SCALA  | a 'sym b                    | a 'sym b
            GROOVY | a = /b "/ c                 | a = " c
            GROOVY | a / b / c                   | a / b / c
            GROOVY | a = / b                     | a = / b
            GROOVY | a 'b "' c                   | a " c
            """)
    void commentsAndLiteralsAreBlanked(LexicalRules rules, String source, String expected) {
        String blanked = SourceText.blank(source, rules);
        assertThat(blanked).hasSameSizeAs(source);
        assertThat(blanked.strip().replaceAll(" +", " ")).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(LexicalRules.class)
    void lineBreaksAndOffsetsStay(LexicalRules rules) {
        String source = "a /* x\n y */ b \"\"\"\n c\r\n\"\"\" d";
        String blanked = SourceText.blank(source, rules);
        assertThat(blanked.indexOf('b')).isEqualTo(source.indexOf('b'));
        assertThat(blanked.indexOf('d')).isEqualTo(source.indexOf('d'));
        assertThat(blanked.lines().count()).isEqualTo(source.lines().count());
        assertThat(blanked).doesNotContain("x", "y", "c");
    }

    @ParameterizedTest
    @EnumSource(LexicalRules.class)
    void unterminatedStringEndsWithItsLine(LexicalRules rules) {
        assertThat(SourceText.blank("a = \"b\\\nc", rules)).isEqualTo("a = \"  \nc");
    }

    @Test
    void namesInBackticksBecomeOneWord() {
        assertThat(SourceText.blank("fun `is it \"ok\"`()", LexicalRules.KOTLIN))
                .isEqualTo("fun  is_it__ok_ ()");
    }

    @Test
    void bracketsArePairedEvenIfOthersAreMissing() {
        Tokens tokens = Tokens.of("{ ( [ ] } ) { (");
        assertThat(tokens.closing(0)).isEqualTo(4);
        assertThat(tokens.closing(1)).isEqualTo(4);
        assertThat(tokens.closing(2)).isEqualTo(3);
        assertThat(tokens.closing(6)).isEqualTo(tokens.size());
    }
}
