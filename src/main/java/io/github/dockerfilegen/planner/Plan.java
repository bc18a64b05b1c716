package io.github.dockerfilegen.planner;

import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.plan.BakePlan;
import io.github.dockerfilegen.plan.DockerfilePlan;
import io.github.dockerfilegen.plan.FileModel;
import io.github.dockerfilegen.plan.IgnorePlan;
import java.util.List;

/** The result of planning. */
public sealed interface Plan {

    /**
     * The files for one image.
     *
     * @param dockerfile the content of the Dockerfile
     * @param ignore the content of the ignore file
     * @param imageName a name for the image in the command that builds it
     * @param decisions all decisions with their reasons, in the order of the file
     */
    record Image(DockerfilePlan dockerfile, IgnorePlan ignore, String imageName, List<Decision> decisions)
            implements Plan {

        public Image {
            decisions = List.copyOf(decisions);
        }

        /** The files to write, in the order of the log. */
        public List<FileModel> files() {
            return List.of(dockerfile, ignore);
        }
    }

    /**
     * The files for the images of several applications, with one Dockerfile.
     *
     * @param dockerfile the content of the Dockerfile
     * @param ignore the content of the ignore file
     * @param bake the content of the bake file
     * @param decisions all decisions, with their reasons
     */
    record Shared(DockerfilePlan dockerfile, IgnorePlan ignore, BakePlan bake, List<Decision> decisions)
            implements Plan {

        public Shared {
            decisions = List.copyOf(decisions);
        }

        /** The files to write, in the order of the log. */
        public List<FileModel> files() {
            return List.of(dockerfile, ignore, bake);
        }
    }

    /**
     * The project is not an application.
     *
     * @param reason why it is not an application, and the setting to change if it is one
     * @param likely whether it looks like an application, so that this deserves a warning
     */
    record NoApplication(String reason, boolean likely) implements Plan, Detection {

        /** For a project that does not look like an application. */
        public NoApplication(String reason) {
            this(reason, false);
        }
    }
}
