package io.github.dockerfilegen.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MachinePlatformTest {

    @ParameterizedTest
    @CsvSource({
        "amd64, linux/amd64",
        "x86_64, linux/amd64",
        "X86_64, linux/amd64",
        "aarch64, linux/arm64",
        "arm64, linux/arm64",
        "ppc64le, linux/ppc64le",
        "s390x, linux/s390x",
        "riscv64, linux/riscv64",
        "x86, linux/386",
        "sparcv9, linux/amd64",
        "'', linux/amd64"
    })
    void dockerHasNamesOfItsOwn(String architecture, String platform) {
        assertThat(MachinePlatform.of(architecture)).isEqualTo(platform);
    }

    @Test
    void thisMachineHasOne() {
        assertThat(MachinePlatform.name()).startsWith("linux/").doesNotEndWith("/");
    }
}
