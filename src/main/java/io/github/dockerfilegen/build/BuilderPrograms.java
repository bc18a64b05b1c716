package io.github.dockerfilegen.build;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The programs of the builder images: what Ubuntu's base image and a JDK bring, and what the images with Maven have
 * besides.
 */
final class BuilderPrograms {

    /**
     * Of Ubuntu's packages of priority "required", the few that the JDK images add (their Dockerfiles), and the words
     * of the shell itself.
     */
    private static final Set<String> UBUNTU = Set.of(
            "[",
            "arch",
            "awk",
            "base32",
            "base64",
            "basename",
            "bash",
            "cat",
            "chgrp",
            "chmod",
            "chown",
            "cksum",
            "cmp",
            "comm",
            "cp",
            "csplit",
            "cut",
            "dash",
            "date",
            "dd",
            "df",
            "diff",
            "dir",
            "dirname",
            "dpkg",
            "du",
            "echo",
            "egrep",
            "env",
            "expand",
            "expr",
            "factor",
            "false",
            "fgrep",
            "find",
            "flock",
            "fmt",
            "fold",
            "getconf",
            "getent",
            "getopt",
            "grep",
            "groups",
            "gunzip",
            "gzip",
            "head",
            "hostname",
            "iconv",
            "id",
            "install",
            "join",
            "ld",
            "link",
            "ln",
            "locale",
            "logname",
            "ls",
            "md5sum",
            "mkdir",
            "mkfifo",
            "mknod",
            "mktemp",
            "more",
            "mv",
            "nice",
            "nl",
            "nohup",
            "nproc",
            "numfmt",
            "od",
            "openssl",
            "paste",
            "perl",
            "pr",
            "printenv",
            "printf",
            "pwd",
            "readlink",
            "realpath",
            "rev",
            "rm",
            "rmdir",
            "sed",
            "seq",
            "setsid",
            "sh",
            "sha1sum",
            "sha256sum",
            "sha512sum",
            "shuf",
            "sleep",
            "sort",
            "split",
            "stat",
            "stdbuf",
            "strings",
            "sum",
            "sync",
            "tac",
            "tail",
            "tar",
            "tee",
            "test",
            "timeout",
            "touch",
            "tr",
            "true",
            "truncate",
            "tsort",
            "tty",
            "uname",
            "unexpand",
            "uniq",
            "unlink",
            "wc",
            "which",
            "who",
            "whoami",
            "xargs",
            "yes",
            "zcat",
            "apt-get",
            "fc-cache",
            "fc-list",
            "mawk",
            "exec",
            "cd",
            "set",
            "export",
            "if",
            "for",
            "while",
            "then",
            "do",
            "done",
            "fi",
            "else",
            "exit",
            "source",
            ".",
            ":");

    private static final Pattern JDK = Pattern.compile(
            "java|javac|javadoc|javap|jar|jarsigner|keytool|jlink|jmod|jdeps|jdeprscan|jpackage|jshell|serialver"
                    + "|rmiregistry|rmic|jcmd|jinfo|jps|jstack|"
                    + "jimage|jwebserver|wsimport|wsgen|xjc|schemagen|javah|jrunscript|native2ascii|idlj");
    /** In {@code maven:3.9-…}; a JDK image alone has none of them. */
    private static final Set<String> WITH_MAVEN = Set.of("mvn", "mvnDebug", "git", "curl", "ssh", "scp", "sftp");

    private BuilderPrograms() {}

    /**
     * Whether a builder image has a program.
     *
     * @param maven whether it is an image with Maven
     */
    static boolean has(String program, boolean maven) {
        return UBUNTU.contains(program) || JDK.matcher(program).matches() || maven && WITH_MAVEN.contains(program);
    }
}
