package io.github.dockerfilegen.dockerfile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rules about where COPY takes from and puts to. */
final class CopyRules implements LintRules {

    private static final Set<String> WHOLE_CONTEXT = Set.of("", ".", "*");

    @Override
    public void check(ParsedDockerfile file, LintReport report) {
        List<Stage> stages = file.stages();
        Map<String, Boolean> workdirSet = new HashMap<>();
        Set<String> earlier = new HashSet<>();
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            boolean workdir = workdirSet.getOrDefault(stage.image(), false);
            for (Instruction instruction : stage.instructions()) {
                workdir |= instruction.is("WORKDIR");
                if (instruction.is("COPY")) {
                    checkPaths(instruction, workdir, report);
                    checkFrom(instruction, stage.name(), earlier, i, report);
                }
            }
            checkArchives(stage, report);
            workdirSet.put(stage.name(), workdir);
            earlier.add(stage.name());
        }
    }

    private static void checkPaths(Instruction copy, boolean workdir, LintReport report) {
        String to = copy.destination();
        report.addIf(
                copy.sources().size() > 1 && !to.endsWith("/"),
                copy,
                "with many sources the destination " + to + " must end with /",
                "DL3021");
        boolean absolute = to.startsWith("/") || to.matches("[A-Za-z]:.*");
        report.addIf(!absolute && !workdir, copy, "relative destination " + to + " without WORKDIR", "DL3045");
        boolean everything = copy.sources().stream()
                .anyMatch(source ->
                        WHOLE_CONTEXT.contains(IgnorePattern.clean(source).replaceFirst("^/", "")));
        boolean staged = copy.hasFlag("from");
        report.addIf(everything && !staged, copy, "COPY of the whole context", "WholeContextCopied");
        report.addIf(
                staged && copy.sources().contains("/") && to.equals("/"),
                copy,
                "COPY of a whole file system",
                "DL3067");
    }

    private static void checkFrom(Instruction copy, String own, Set<String> earlier, int number, LintReport report) {
        Optional<String> from = copy.flag("from");
        if (from.isPresent()) {
            String name = from.get();
            report.addIf(name.equals(own), copy, "COPY --from its own stage " + name, "DL3023");
            boolean numbered = name.matches("\\d{1,3}") && Integer.parseInt(name) <= number;
            boolean defined = earlier.contains(name) || name.equals(own) || name.contains(":") || numbered;
            report.addIf(!defined, copy, "--from=" + name + " is no earlier stage", "DL3022");
        }
    }

    /** COPY and then RUN tar of the same file: the archive stays in a layer for nothing. */
    private static void checkArchives(Stage stage, LintReport report) {
        Map<String, Instruction> archives = new HashMap<>();
        for (Instruction instruction : stage.instructions()) {
            if (instruction.is("COPY") && !instruction.hasFlag("from")) {
                instruction.sources().stream()
                        .map(CopyRules::fileName)
                        .filter(name -> name.matches(".*\\.(tar|gz|tgz|bz2|xz|zst|zip|tbz2?|txz|Z|lz|lzma|tlz)"))
                        .forEach(name -> archives.put(name, instruction));
            }
            if (instruction.is("RUN")) {
                ShellScript.of(instruction).commands().stream()
                        .filter(CopyRules::extracts)
                        .flatMap(command -> command.plainArguments().stream())
                        .map(CopyRules::fileName)
                        .filter(archives::containsKey)
                        .forEach(name -> report.add(archives.get(name).line(), name + " is unpacked later", "DL3010"));
            }
        }
    }

    private static boolean extracts(ShellCommand command) {
        boolean tar = command.is("tar")
                && (command.hasFlag("x", "extract", "get")
                        || command.plainArguments().stream()
                                .findFirst()
                                .orElse("")
                                .matches("\\w*x\\w*"));
        return tar || command.is("unzip", "gunzip", "bunzip2", "unxz", "unzstd", "uncompress");
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
