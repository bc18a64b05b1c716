package io.github.dockerfilegen.dockerfile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rules about WORKDIR, EXPOSE and USER. */
final class RuntimeRules implements LintRules {

    @Override
    public void check(ParsedDockerfile file, LintReport report) {
        Set<String> args = new HashSet<>();
        for (Stage stage : file.stages()) {
            stage.all("ARG").stream().map(VariableRules::names).forEach(args::addAll);
            stage.all("WORKDIR").forEach(workdir -> checkWorkdir(workdir, report));
            stage.all("EXPOSE").forEach(expose -> expose.arguments().forEach(port -> checkPort(expose, port, report)));
            stage.all("USER").forEach(user -> checkNumeric(user, args, report));
            stage.last("USER").ifPresent(user -> report.addIf(isRoot(user), user, "the last USER is root", "DL3002"));
        }
        file.finalStage().ifPresent(stage -> checkFinalUser(stage, report));
    }

    private static void checkWorkdir(Instruction workdir, LintReport report) {
        String path = workdir.arguments().get(0);
        boolean relative = !path.startsWith("/") && !path.matches("[A-Za-z]:.*");
        report.addIf(relative && !workdir.raw().startsWith("$"), workdir, "relative WORKDIR " + path, "DL3000");
    }

    private static void checkPort(Instruction expose, String port, LintReport report) {
        String container = port.split("/", 2)[0].replaceFirst(".*:", "");
        boolean valid = true;
        for (String number : container.split("-", 2)) {
            valid &= number.matches("\\d{1,5}") && Integer.parseInt(number) <= 65_535;
        }
        report.addIf(!valid, expose, port + " is no port from 0 to 65535", "DL3011");
    }

    private static void checkNumeric(Instruction user, Set<String> args, LintReport report) {
        String uid = user.raw().split(":", 2)[0];
        boolean variable = args.stream().anyMatch(arg -> uid.contains("$" + arg) || uid.contains("${" + arg + "}"));
        report.addIf(!uid.matches("\\d+") && !variable, user, "USER " + uid + " is not numeric", "DL3066");
    }

    private static boolean isRoot(Instruction user) {
        return Set.of("root", "0").contains(user.arguments().get(0).split(":", 2)[0]);
    }

    private static void checkFinalUser(Stage stage, LintReport report) {
        List<Instruction> users = stage.all("USER");
        boolean good = !users.isEmpty()
                && users.get(users.size() - 1).arguments().get(0).matches("0*[1-9]\\d*(:\\d+)?");
        report.addIf(
                !good,
                users.isEmpty() ? stage.from() : users.get(users.size() - 1),
                "the final stage needs a numeric USER other than root",
                "FinalUser");
    }
}
