<#-- A WildFly that wildfly-maven-plugin provisions with the war, split into a server layer and an application layer; reads image.application.artifact. -->
# deploy the war from a plain file: the content repository and the deployment scanner need write access
RUN mkdir -p /layers/application /layers/server[=image.application.directory] \
    && cp -R [=image.application.artifact.folder]/. /layers/server[=image.application.directory]/ \
    && mv /layers/server[=image.application.directory]/standalone /layers/application/ \
    && mkdir -p /layers/application/standalone/deployments \
    && find /layers/application/standalone/data/content -type f -name content -exec mv {} /layers/application/standalone/deployments/ROOT.war ';' \
    && sed -i -e '/<deployment-scanner /d' \
      -e '/<periodic-rotating-file-handler /,/<\/periodic-rotating-file-handler>/d' \
      -e '/<handler name="FILE"\/>/d' \
      -e 's|<content sha1="[0-9a-f]*"/>|<fs-archive path="deployments/ROOT.war" relative-to="jboss.server.base.dir"/>|' \
      /layers/application/standalone/configuration/standalone*.xml \
    && chmod -R a+rX /layers \
    && find /layers/server -exec touch -h -d @0 {} +
