package io.github.dockerfilegen.imports;

import io.github.dockerfilegen.dockerfile.Instruction;
import io.github.dockerfilegen.dockerfile.ParsedDockerfile;

/** The variables and the labels of an image. */
final class ImportedVariables {

    private final ParsedDockerfile file;
    private final ImportedSettings settings;

    ImportedVariables(ParsedDockerfile file, ImportedSettings settings) {
        this.file = file;
        this.settings = settings;
    }

    /** Takes a pair {@code NAME=value} of an ENV over. */
    void take(Instruction instruction, String pair) {
        var name = pair.replaceFirst("=.*", "");
        if (ImportedCommand.isRead(name)) {
            options(instruction, pair.substring(name.length() + 1));
        } else if (name.equals("PATH")) {
            if (!pair.contains("JAVA_HOME") && !pair.contains("/java")) {
                settings.leave(DockerfileImport.where(instruction) + " PATH", "write the paths of programs in full");
            }
        } else if (!name.equals("JAVA_HOME")) {
            entry(instruction, "env", pair);
        }
    }

    /** One by one, because not every option of a variable may stand among ours. */
    private void options(Instruction instruction, String options) {
        if (options.contains("\"")
                || options.contains("'")
                || !file.unsetVariables(instruction).isEmpty()) {
            settings.leave(DockerfileImport.where(instruction) + " " + options, "set <jvmOptions>");
        } else {
            new ImportedCommand(DockerfileImport.where(instruction), settings).options(options);
        }
    }

    /** Takes a pair {@code key=value} over into named values. */
    void entry(Instruction instruction, String parameter, String pair) {
        var words = pair.split("=", 2);
        if (!file.unsetVariables(instruction).isEmpty()
                || words.length < 2
                || !settings.put(parameter, words[0], words[1])) {
            settings.leave(DockerfileImport.where(instruction) + " " + words[0], "set <" + parameter + ">");
        }
    }
}
