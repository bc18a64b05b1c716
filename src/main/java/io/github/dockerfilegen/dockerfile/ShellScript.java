package io.github.dockerfilegen.dockerfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A best-effort split of a RUN text into its simple commands, those in command substitutions included. */
public final class ShellScript {

    private static final Set<String> TRANSPARENT =
            Set.of("if", "then", "else", "elif", "do", "while", "until", "!", "{", "time", "exec", "command");

    private final String text;

    private final List<ShellCommand> commands = new ArrayList<>();

    private List<ShellWord> words = new ArrayList<>();

    private List<ShellWord> redirects = new ArrayList<>();

    private boolean pipe;

    private int at;

    private ShellScript(String text) {
        this.text = text;
    }

    /** The script of a RUN in the form of a shell, or of a list that starts one. */
    public static ShellScript of(Instruction run) {
        if (!run.execForm()) {
            return parse(run.raw());
        }
        List<String> arguments = run.arguments();
        boolean inline = arguments.size() > 2
                && arguments.get(0).matches("(.*/)?(ba|da|a|z)?sh")
                && arguments.get(1).matches("-\\w*c");
        ShellScript script = parse(inline ? arguments.get(2) : "");
        arguments.stream().map(ShellWord::literal).forEach(script.words::add);
        script.endCommand();
        return script;
    }

    /** The script in a text. */
    public static ShellScript parse(String text) {
        ShellScript script = new ShellScript(text);
        while (script.at < text.length()) {
            script.step();
        }
        script.endCommand();
        return script;
    }

    /** The commands, in the order of the text. */
    public List<ShellCommand> commands() {
        return List.copyOf(commands);
    }

    boolean hasPipe() {
        return pipe;
    }

    private void step() {
        char c = text.charAt(at);
        if (c == ' ' || c == '\t') {
            at++;
        } else if (c == '#') {
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end;
        } else if (c == '<' || c == '>') {
            redirect();
        } else if (";&|()\n".indexOf(c) >= 0) {
            boolean doubled = text.startsWith("||", at) || text.startsWith("&&", at);
            pipe |= c == '|' && !doubled;
            at += doubled ? 2 : 1;
            endCommand();
        } else {
            words.add(word());
        }
    }

    private ShellWord word() {
        ShellWordReader reader = new ShellWordReader(text, at);
        ShellWord word = reader.read();
        at = reader.end();
        for (String nested : word.scripts()) {
            ShellScript script = parse(nested);
            commands.addAll(script.commands);
            pipe |= script.pipe;
        }
        return word;
    }

    private void redirect() {
        // The 2 of "2>file" was read as a word.
        if (!words.isEmpty()
                && at > 0
                && Character.isDigit(text.charAt(at - 1))
                && words.get(words.size() - 1).raw().matches("\\d")) {
            words.remove(words.size() - 1);
        }
        while (at < text.length() && "<>&| \t".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at < text.length()) {
            redirects.add(word());
        }
    }

    private void endCommand() {
        int start = 0;
        while (start < words.size()
                && (TRANSPARENT.contains(words.get(start).raw())
                        || words.get(start).isAssignment())) {
            start++;
        }
        if (start < words.size()) {
            commands.add(new ShellCommand(words.get(start).value(), words.subList(start + 1, words.size()), redirects));
        }
        words = new ArrayList<>();
        redirects = new ArrayList<>();
    }
}
