package io.github.dockerfilegen.dockerfile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A simple command of a shell script, assignments before it left out. */
public record ShellCommand(String name, List<ShellWord> arguments, List<ShellWord> redirects) {

    public ShellCommand {
        arguments = List.copyOf(arguments);
        redirects = List.copyOf(redirects);
    }

    /** Whether it has one of some names. */
    public boolean is(String... names) {
        return List.of(names).contains(name);
    }

    /** The arguments without their quotes. */
    public List<String> values() {
        return arguments.stream().map(ShellWord::value).toList();
    }

    /** Arguments that are no flags. */
    public List<String> plainArguments() {
        return values().stream().filter(argument -> !argument.startsWith("-")).toList();
    }

    boolean hasArgument(String... wanted) {
        return Arrays.stream(wanted).anyMatch(values()::contains);
    }

    /** Long names are looked up behind two dashes, single letters also in a bundle such as {@code -yq}. */
    boolean hasFlag(String... names) {
        return values().stream().anyMatch(value -> Arrays.stream(names).anyMatch(name -> isFlag(value, name)));
    }

    private static boolean isFlag(String value, String name) {
        boolean isLong = value.equals("--" + name) || value.startsWith("--" + name + "=");
        boolean bundle = name.length() == 1 && value.matches("-[^-].*") && value.split("=")[0].contains(name);
        return isLong || bundle;
    }

    /** The value behind {@code -u 1} or {@code --uid=1}. */
    public Optional<String> flagValue(String... names) {
        List<String> values = values();
        for (int i = 0; i < values.size(); i++) {
            for (String name : names) {
                if (values.get(i).startsWith("--" + name + "=")) {
                    return Optional.of(values.get(i).substring(name.length() + 3));
                }
                if (isFlag(values.get(i), name) && i + 1 < values.size()) {
                    return Optional.of(values.get(i + 1));
                }
            }
        }
        return Optional.empty();
    }
}
