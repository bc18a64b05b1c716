package io.github.dockerfilegen.dockerfile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what the rules find. */
final class LintReport {

    private final List<Finding> findings = new ArrayList<>();

    void add(int line, String message, String rule) {
        findings.add(new Finding(rule, line, message));
    }

    void addIf(boolean condition, Instruction where, String message, String rule) {
        if (condition) {
            add(where.line(), message, rule);
        }
    }

    List<String> lines() {
        return findings.stream()
                .sorted(Comparator.comparingInt(Finding::line).thenComparing(Finding::rule))
                .map(Finding::toString)
                .distinct()
                .toList();
    }

    private record Finding(String rule, int line, String message) {

        @Override
        public String toString() {
            return rule + ":" + line + ": " + message;
        }
    }
}
