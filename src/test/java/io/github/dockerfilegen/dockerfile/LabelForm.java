package io.github.dockerfilegen.dockerfile;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.function.Predicate;

/** The forms of label values that hadolint knows. */
public enum LabelForm {
    TEXT("", value -> true),
    URL("DL3052", LabelForm::isUrl),
    RFC3339("DL3053", LabelForm::isTime),
    SPDX("DL3054", LabelForm::isLicense),
    GIT_HASH("DL3055", value -> value.matches("[0-9a-f]{40}|[0-9a-f]{7}")),
    SEMVER(
            "DL3056",
            value -> value.matches("(0|[1-9]\\d*)(\\.(0|[1-9]\\d*)){2}(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?")),
    EMAIL("DL3058", value -> value.matches("[^@\\s<>]+@[^@\\s<>]+"));

    private final String rule;

    private final Predicate<String> accepts;

    LabelForm(String rule, Predicate<String> accepts) {
        this.rule = rule;
        this.accepts = accepts;
    }

    String rule() {
        return rule;
    }

    boolean accepts(String value) {
        return accepts.test(value);
    }

    private static boolean isUrl(String value) {
        try {
            return new URI(value).getScheme() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isTime(String value) {
        try {
            OffsetDateTime.parse(value.replace(' ', 'T'));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** OCI allows a whole expression where hadolint wants a single identifier. */
    private static boolean isLicense(String value) {
        return Arrays.stream(value.split("\\s+(?:AND|OR|WITH)\\s+|[()]"))
                .map(String::trim)
                .filter(id -> !id.isEmpty())
                .allMatch(SpdxIds::knows);
    }
}
