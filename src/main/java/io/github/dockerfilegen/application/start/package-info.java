/** What an application reads when it starts, besides its archive. */
package io.github.dockerfilegen.application.start;
