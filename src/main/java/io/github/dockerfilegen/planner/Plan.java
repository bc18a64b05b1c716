package io.github.dockerfilegen.planner;

import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.plan.BakePlan;
import io.github.dockerfilegen.plan.DockerfilePlan;
import io.github.dockerfilegen.plan.FileModel;
import io.github.dockerfilegen.plan.IgnorePlan;
import java.util.List;

/** The outcome of planning. */
public sealed interface Plan {

    /**
     * One image can be built.
     *
     * @param dockerfile what the Dockerfile says
     * @param ignore what the ignore file says
     * @param imageName a name for the image in the command that builds it
     * @param decisions what was decided, and why, in the order of the file
     */
    record Image(DockerfilePlan dockerfile, IgnorePlan ignore, String imageName, List<Decision> decisions)
            implements Plan {

        public Image {
            decisions = List.copyOf(decisions);
        }

        /** What is written, in the order in which it is named to the user. */
        public List<FileModel> files() {
            return List.of(dockerfile, ignore);
        }
    }

    /**
     * Images of several applications can be built with one Dockerfile.
     *
     * @param dockerfile what the Dockerfile says
     * @param ignore what the ignore file says
     * @param bake what the bake file says
     * @param decisions what was decided, and why
     */
    record Shared(DockerfilePlan dockerfile, IgnorePlan ignore, BakePlan bake, List<Decision> decisions)
            implements Plan {

        public Shared {
            decisions = List.copyOf(decisions);
        }

        /** What is written, in the order in which it is named to the user. */
        public List<FileModel> files() {
            return List.of(dockerfile, ignore, bake);
        }
    }

    /**
     * The project makes nothing that an image could start.
     *
     * @param reason what it is instead, and what to set if that is wrong
     * @param likely whether signs say that it is an application, so that the user should look
     */
    record NoApplication(String reason, boolean likely) implements Plan, Detection {

        /** What nothing calls an application. */
        public NoApplication(String reason) {
            this(reason, false);
        }
    }
}
