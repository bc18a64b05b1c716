package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.PlainWord;
import java.util.List;

/**
 * The account that the runtime stage creates for the application.
 *
 * @param uid the number of the user
 * @param gid the number of the group
 * @param home the folder of the user, an absolute path
 * @param mode the mode of that folder, octal
 * @param ownGroup the number of the group to create; none where the group is root's, which every image has
 * @param files the files and folders that this changes; with a fixed time their layer is the same on every builder
 */
public record Account(
        PlainWord uid, PlainWord gid, PlainWord home, PlainWord mode, List<PlainWord> ownGroup, List<PlainWord> files) {

    public Account {
        ownGroup = List.copyOf(ownGroup);
        files = List.copyOf(files);
    }
}
