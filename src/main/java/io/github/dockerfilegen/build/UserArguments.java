package io.github.dockerfilegen.build;

import io.github.dockerfilegen.model.BuildSettings;
import io.github.dockerfilegen.model.ShellText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The words of {@code <mavenArguments>} as the shell reads them: only build arguments of the user's are expanded. */
final class UserArguments {

    private static final Pattern VARIABLE = Pattern.compile("\\$(?:([A-Za-z_]\\w*)|\\{([A-Za-z_]\\w*)})");

    /** Maven's options whose value may be the next word ("mvn --help"). */
    private static final Pattern TAKES_VALUE = Pattern.compile(
            "-(?:b|D|f|gs|gt|is|l|P|pl|rf|s|t|T|color)|--(?:builder|define|file|global-settings|global-toolchains|"
                    + "install-settings|log-file|activate-profiles|projects|resume-from|settings|toolchains|threads)");

    private final BuildSettings settings;

    UserArguments(BuildSettings settings) {
        this.settings = settings;
    }

    /** All words, for the build. */
    List<ShellText> all() {
        return settings.mavenArguments().stream().map(this::word).toList();
    }

    /** The options without build arguments: a goal does not belong to a build of placeholders. */
    List<ShellText> stable() {
        var words = settings.mavenArguments();
        var stable = new ArrayList<ShellText>();
        for (var index = 0; index < words.size(); index++) {
            var own = TAKES_VALUE.matcher(words.get(index)).matches() && index + 1 < words.size() ? 2 : 1;
            var option = words.subList(index, index + own);
            index += own - 1;
            if (option.get(0).startsWith("-") && option.stream().noneMatch(this::isVariable)) {
                option.forEach(word -> stable.add(word(word)));
            }
        }
        return stable;
    }

    private boolean isVariable(String word) {
        return VARIABLE.matcher(word)
                .results()
                .anyMatch(match -> settings.buildArgs().containsKey(name(match.group(1), match.group(2))));
    }

    private static String name(String plain, String braced) {
        return plain == null ? braced : plain;
    }

    private ShellText word(String word) {
        if (!isVariable(word)) {
            return ShellText.word(word);
        }
        var parts = new ArrayList<ShellText>();
        var matcher = VARIABLE.matcher(word);
        var end = 0;
        while (matcher.find()) {
            var name = name(matcher.group(1), matcher.group(2));
            if (settings.buildArgs().containsKey(name)) {
                parts.add(ShellText.insideQuotes(word.substring(end, matcher.start())));
                parts.add(ShellText.variable(name));
                end = matcher.end();
            }
        }
        parts.add(ShellText.insideQuotes(word.substring(end)));
        return ShellText.doubleQuoted(parts);
    }
}
