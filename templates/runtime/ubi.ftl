<#-- runtime=ubi: the minimal image has no useradd; reads image.runtime.accounts. -->
<#list image.runtime.accounts as account>
RUN <#list account.ownGroup as gid>printf 'app:x:[=gid]:\n' >>/etc/group \
    && </#list>printf 'app:x:[=account.uid]:[=account.gid]:app:/home/app:/sbin/nologin\n' >>/etc/passwd \
    && mkdir /home/app \
    && chown [=account.uid]:[=account.gid] /home/app<#list account.rootGroup as group> \
    && chmod g=u /home/app</#list>
</#list>
