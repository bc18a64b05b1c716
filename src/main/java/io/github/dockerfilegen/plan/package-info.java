/** Decides what the image is made of: from facts and the user's choices to a plan, without a look at the disk. */
package io.github.dockerfilegen.plan;
