package io.github.dockerfilegen.dockerfile;

import static io.github.dockerfilegen.dockerfile.LintCase.inBuild;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** hadolint's and shellcheck's rules about the inside of RUN. */
class HadolintRunRulesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource({"commandCases", "shellcheckCases", "aptCases", "otherPackageCases"})
    void theFirstTextTripsTheRuleAndTheSecondDoesNot(LintCase rule) {
        assertThat(LintCase.rulesFor(rule.tripping())).contains(rule.rule());
        assertThat(LintCase.rulesFor(rule.passing())).doesNotContain(rule.rule());
    }

    static Stream<LintCase> commandCases() {
        return Stream.of(
                inBuild("DL3001", "RUN ps", "RUN echo ps"),
                inBuild("DL3003", "RUN cd a && mvn package", "RUN mvn -f a package"),
                inBuild("DL3003", "RUN if true; then cd a; fi", "RUN echo 'cd a; cd b'"),
                inBuild("DL3003", "RUN (cd a)", "RUN [\"echo\", \"cd\"]"),
                inBuild("DL3003", "RUN a=\"$(cd b && pwd)\"", "RUN a=cd"),
                inBuild("DL3003", "RUN [\"sh\", \"-c\", \"cd a && b\"]", "RUN [\"sh\", \"-c\", \"echo cd\"]"),
                inBuild("DL3004", "RUN sudo ls", "RUN ls sudo"),
                inBuild("DL3046", "RUN useradd -u 100001 a", "RUN useradd -l -u 100001 a"),
                inBuild("DL3046", "RUN useradd --uid 100001 a", "RUN useradd --uid 10001 a"),
                inBuild("DL3047", "RUN wget http://a", "RUN wget -q http://a"),
                inBuild("DL3059", "RUN a\nRUN b", "RUN a\nCOPY b b\nRUN c"),
                inBuild("DL3059", "RUN a\n# comment\nRUN b", "RUN a\nRUN b && c && d"),
                inBuild(
                        "DL3059",
                        "RUN --mount=type=tmpfs,target=/t a\nRUN --mount=type=tmpfs,target=/t b",
                        "RUN a\nRUN --mount=type=tmpfs,target=/t b"),
                inBuild("DL4001", "RUN wget -q a\nRUN curl a", "RUN curl a && curl b"),
                inBuild("DL4005", "RUN ln -sf /bin/bash /bin/sh", "RUN ln -s /bin/bash /bin/b"),
                inBuild("DL4006", "RUN a | b", "RUN a || b"),
                inBuild("DL4006", "RUN a\\\n  |& b", "SHELL [\"/bin/bash\", \"-o\", \"pipefail\", \"-c\"]\nRUN a | b"),
                inBuild("DL4006", "RUN set -o pipefail; a | b", "RUN echo 'a | b' \"|\" \\|"));
    }

    static Stream<LintCase> shellcheckCases() {
        return Stream.of(
                inBuild("SC2086", "RUN cp $A b", "RUN cp \"$A\" b"),
                inBuild("SC2086", "RUN cp ${A}/b c", "RUN c=$A; [ $# -eq 1 ] && exit $?"),
                inBuild("SC2086", "RUN a > $B", "RUN a > \"$B\" 2>&1"),
                inBuild("SC2086", "RUN a $@", "RUN for i in $A; do a \"$i\"; done"),
                inBuild("SC2046", "RUN cp $(a) b", "RUN cp \"$(a \"b c\")\" b; c=$(d)"),
                inBuild("SC2046", "RUN cp `a` b", "RUN cp \"`a`\" b"),
                inBuild("SC2016", "RUN echo '$A'", "RUN awk '{print $(NF)}' a; echo '$'"),
                inBuild("SC2155", "RUN export A=\"$(b)\"", "RUN A=\"$(b)\"; export A"),
                inBuild("SC1091", "RUN . /etc/os-release", "RUN ./etc"),
                inBuild("SC2035", "RUN rm *.jar", "RUN rm ./*.jar"),
                inBuild("SC2028", "RUN echo 'a\\nb'", "RUN printf 'a\\nb'"),
                inBuild("SC2028", "RUN echo -e a", "RUN echo -n a"));
    }

    static Stream<LintCase> aptCases() {
        String good = "RUN apt-get update && apt-get install -y --no-install-recommends a=1 "
                + "&& rm -rf /var/lib/apt/lists/*";
        return Stream.of(
                inBuild("DL3008", good.replace("a=1", "a"), good),
                inBuild("DL3009", good.replace("&& rm -rf /var/lib/apt/lists/*", ""), good),
                inBuild(
                        "DL3009",
                        "RUN apt-get update",
                        "RUN --mount=type=cache,id=a,target=/var/lib/apt,sharing=locked apt-get update"),
                inBuild("DL3014", good.replace("-y", ""), good),
                inBuild("DL3014", good.replace("-y", ""), good.replace("-y", "-qqy")),
                inBuild("DL3015", good.replace("--no-install-recommends", ""), good),
                inBuild("DL3027", "RUN apt update", "RUN apt-cache search a"));
    }

    static Stream<LintCase> otherPackageCases() {
        return Stream.of(
                inBuild("DL3018", "RUN apk add --no-cache a", "RUN apk add --no-cache a=1"),
                inBuild("DL3019", "RUN apk add a=1", "RUN apk add --no-cache a=1"),
                inBuild("DL3030", "RUN yum install a-1", "RUN yum install -y a-1"),
                inBuild("DL3032", "RUN yum install -y a-1", "RUN yum install -y a-1 && yum clean all"),
                inBuild("DL3033", "RUN yum install -y a", "RUN yum install -y a-1.0"),
                inBuild("DL3034", "RUN zypper install a=1", "RUN zypper install -y a=1"),
                inBuild("DL3036", "RUN zypper in -y a=1", "RUN zypper in -y a=1 && zypper clean"),
                inBuild("DL3037", "RUN zypper in -y a", "RUN zypper in -y 'a>=1'"),
                inBuild("DL3038", "RUN microdnf install a-1", "RUN microdnf install -y a-1"),
                inBuild("DL3040", "RUN dnf install -y a-1", "RUN dnf install -y a-1 && dnf clean all"),
                inBuild("DL3041", "RUN dnf install -y a", "RUN dnf install -y a-1"));
    }
}
