package io.github.dockerfilegen.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GitIgnoredTest {

    private static final String TEXT = "# comment\n/node/\ntarget\n.node/\n*.log\n!kept\nlib/generated/\n";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"node,true", "node/npm,true", "nodes,false", "target,true", ".node,true", "a.log,false", "kept,false", "lib,false",
        "lib/generated,true", "app/lib/generated,false", "app/target,true", "app/node,false", "lib/generated/a,true", "# comment,false"})
    void plainNamesAreCovered(String path, boolean expected) {
        assertThat(GitIgnored.of(TEXT).covers(path)).isEqualTo(expected);
    }
}
