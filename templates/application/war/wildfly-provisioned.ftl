<#-- A WildFly that its plugin provisions with the war in it, the server before what is the application's; reads image.application.artifact. -->
# the war leaves the content repository, which the server wants to write to, and nothing scans for others
RUN mkdir -p /layers/application \
    && mv [=image.application.artifact.folder] /layers/server \
    && mv /layers/server/standalone /layers/application/ \
    && mkdir -p /layers/application/standalone/deployments \
    && find /layers/application/standalone/data/content -type f -name content -exec mv {} /layers/application/standalone/deployments/ROOT.war ';' \
    && sed -i -e '/<deployment-scanner /d' \
      -e '/<periodic-rotating-file-handler /,/<\/periodic-rotating-file-handler>/d' \
      -e '/<handler name="FILE"\/>/d' \
      -e 's|<content sha1="[0-9a-f]*"/>|<fs-archive path="deployments/ROOT.war" relative-to="jboss.server.base.dir"/>|' \
      /layers/application/standalone/configuration/standalone*.xml \
    && chmod -R a+rX /layers
