package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.ShellText;
import java.util.List;

/**
 * The account that the runtime stage creates for the application.
 *
 * @param options options of {@code useradd} and {@code groupadd}, for a base image that may have an account of the same
 *     id; none for the default user
 * @param uid the number of the user
 * @param gid the number of the group
 * @param group the name of the group
 * @param home the folder of the user, an absolute path
 * @param ownGroup the number of the group to create; none where the group is root's, which every image has
 * @param rootGroup the number of root's group, if the user belongs to that one; none or one
 */
public record Account(
        List<ShellText> options,
        PlainWord uid,
        PlainWord gid,
        PlainWord group,
        PlainWord home,
        List<PlainWord> ownGroup,
        List<PlainWord> rootGroup) {

    public Account {
        options = List.copyOf(options);
        ownGroup = List.copyOf(ownGroup);
        rootGroup = List.copyOf(rootGroup);
    }
}
